package jom.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request go wrong with the status in its path, as the container or one of our own classes would. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlantedErrors extends OncePerRequestFilter {

    static final String PATH = "/test-error/";
    static final String SECRET = "canary of a failure";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getRequestURI().startsWith(PATH)) {
            chain.doFilter(request, response);
            return;
        }
        int status = Integer.parseInt(request.getRequestURI().substring(PATH.length()));
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            throw new IllegalStateException(SECRET);
        }
        response.sendError(status, SECRET);
    }
}
