package jom.network.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import jom.network.PeopleDirectory;
import jom.network.SignedInPerson;
import jom.platform.web.ProblemWriter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions of people who were disabled or changed since they signed in, within half a minute. */
@Configuration(proxyBeanMethods = false)
class SessionEnd {

    private static final String SIGN_IN_PAGE = "/login?expired";

    /** Right after Spring Security, so that no servlet behind it, Camunda's among them, sees such a person. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> endOfSessions(PeopleDirectory people, ProblemWriter problems) {
        FilterRegistrationBean<OncePerRequestFilter> registration =
                new FilterRegistrationBean<>(new Guard(people, problems));
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    private static final class Guard extends OncePerRequestFilter {

        private final PeopleDirectory people;
        private final ProblemWriter problems;

        Guard(PeopleDirectory people, ProblemWriter problems) {
            this.people = people;
            this.problems = problems;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication == null
                    || !(authentication.getPrincipal() instanceof SignedInPerson person)
                    || isStillThere(person)) {
                chain.doFilter(request, response);
                return;
            }
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            answer(request, response);
        }

        private boolean isStillThere(SignedInPerson person) {
            return people.bySignInName(person.getUsername())
                    .filter(now -> !now.disabled() && now.version() == person.version())
                    .isPresent();
        }

        private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String accepted = request.getHeader("Accept");
            if (accepted != null && accepted.contains("text/html")) {
                response.sendRedirect(request.getContextPath() + SIGN_IN_PAGE);
            } else {
                problems.write(
                        request,
                        response,
                        HttpStatus.UNAUTHORIZED,
                        "platform.notSignedIn",
                        "Your sign-in has ended. Sign in again.");
            }
        }
    }
}
