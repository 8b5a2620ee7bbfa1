package jom.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;

/** The pages: form login, a session, CSRF tokens, a strict content policy. Last in order; refuses what nobody named. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    /** Order of the chain that matches every request; everything more special comes before. */
    static final int LAST = 1000;

    static final String SIGN_IN = "/login";
    private static final String SESSION_ENDED = SIGN_IN + "?expired";

    private static final RequestMatcher JSON = new RequestHeaderRequestMatcher("Accept", "application/json");
    private static final RequestMatcher OF_SIGN_IN = RequestMatchers.anyOf(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SIGN_IN),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"));

    /** The style attributes that bpmn-js 8.0.0 writes; a browser test notices when another version writes others. */
    private static final String DIAGRAM_STYLES = "'unsafe-hashes'"
            + " 'sha256-j2t/iYgmiK/9tDIa+YLs3dUK18D+PDjuKi+KxuYXU/w=' 'sha256-CA/eh4+2R0J7cEQ14gBMtx834RIOjzMUqCM+evtrkp4='"
            + " 'sha256-AHtqGIKHiUalONG+xeO90E9yUgWLoWuygINiCuiaBnA=' 'sha256-F1/lIJB2HC2RT+RPHwCjlrUMGQft2PdUC4nHeQ7MKsc='";

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' "
            + DIAGRAM_STYLES + ";"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Bean
    @Order(LAST)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(SIGN_IN, "/assets/**", "/webjars/**", "/favicon.ico", "/error")
                        .permitAll()
                        .requestMatchers(
                                "/",
                                "/organisations/**",
                                "/opportunities/**",
                                "/processes/**",
                                "/portfolios/**",
                                "/handovers/**",
                                "/introductions/**",
                                "/recruitings/**",
                                "/solution-map/**",
                                "/onboardings/**",
                                "/language",
                                "/logout")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), JSON)
                        .defaultAuthenticationEntryPointFor(PageSecurity::signIn, request -> true)
                        .accessDeniedHandler(PageSecurity::refuse))
                .formLogin(form ->
                        form.loginPage(SIGN_IN).failureHandler(TypedName::keep).permitAll())
                .logout(logout -> logout.logoutSuccessUrl(SIGN_IN + "?goodbye"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .build();
    }

    /** Says so if there was a session and it has ended. */
    private static void signIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        response.sendRedirect(request.getContextPath() + (ended ? SESSION_ENDED : SIGN_IN));
    }

    /** A form older than its session leads to the sign-in; what nobody named does not exist. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (OF_SIGN_IN.matches(request)) {
            response.sendRedirect(request.getContextPath() + SESSION_ENDED);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
