package jom.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one caller from taking the time of all others: more requests than its quota are answered with 429. Whoever is not
 * signed in is not counted here, since a name that anybody can type is no caller; the brake on guessing is for those.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">The RateLimit headers</a>
 */
class RateLimit extends OncePerRequestFilter {

    private final CallerQuota quota;
    private final ProblemWriter problems;

    RateLimit(CallerQuota quota, ProblemWriter problems) {
        this.quota = quota;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CallerQuota.Left left = quota.take(request.getUserPrincipal().getName());
        response.setHeader(
                "RateLimit-Policy", "\"caller\";q=" + quota.requestsMax() + ";w=" + CallerQuota.WINDOW.toSeconds());
        response.setHeader("RateLimit", "\"caller\";r=" + left.requests() + ";t=" + left.seconds());
        if (left.allowed()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(left.seconds()));
        problems.write(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "platform.tooManyRequests",
                "More than " + quota.requestsMax() + " requests in a minute. Wait for " + left.seconds() + " seconds.");
    }
}
