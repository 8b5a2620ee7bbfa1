package jom.workflow.doors;

import java.util.List;
import java.util.Map;
import jom.platform.web.ProblemWriter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The engine's own doors. Tasklist: signed in by our page, on the paths it needs. Cockpit, Admin and the engine's REST
 * interface: administrators. The set-up page, the engine's own sign-in and ways past a running process: nobody.
 */
@Configuration(proxyBeanMethods = false)
class DoorSecurity {

    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** A portfolio manager who is a process designer; administrators, too. What they deploy, the gate decides. */
    private static final AuthorizationManager<RequestAuthorizationContext> DEPLOYS = AuthorizationManagers.anyOf(
            AuthorizationManagers.allOf(
                    AuthorityAuthorizationManager.hasRole("DESIGNER"), AuthorityAuthorizationManager.hasRole("PPM")),
            AuthorityAuthorizationManager.hasRole(ADMINISTRATOR));

    private static final RequestMatcher LOGOUT = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/default/logout");
    private static final RequestMatcher API =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**");

    /** Camunda's own filters add tokens against forged requests and security headers; ours would be a second set. */
    @Bean
    @Order(30)
    SecurityFilterChain webapps(HttpSecurity http, ProblemWriter problems) throws Exception {
        return http.securityMatcher("/camunda", "/camunda/**")
                .authorizeHttpRequests(DoorSecurity::webappRules)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutRequestMatcher(LOGOUT)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.OK)))
                .addFilterAfter(new WaysPastTheProcess(problems), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), API)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .build();
    }

    private static void webappRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(paths(DoorPaths.NOBODY)).denyAll();
        rules.requestMatchers(HttpMethod.GET, paths(DoorPaths.ASSETS)).permitAll();
        for (Map.Entry<HttpMethod, List<String>> allowed : DoorPaths.TASKLIST.entrySet()) {
            rules.requestMatchers(allowed.getKey(), paths(allowed.getValue())).authenticated();
        }
        rules.anyRequest().hasRole(ADMINISTRATOR);
    }

    @Bean
    @Order(40)
    SecurityFilterChain engineRest(HttpSecurity http, ObjectProvider<IdentityService> identity, ProblemWriter problems)
            throws Exception {
        return http.securityMatcher("/engine-rest", "/engine-rest/**")
                .authorizeHttpRequests(DoorSecurity::restRules)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // stateless: no cookie signs anybody in here
                .httpBasic(basic -> {})
                .addFilterAfter(new WaysPastTheProcess(problems), AuthorizationFilter.class)
                .addFilterAfter(new UploadLimit(), WaysPastTheProcess.class)
                .addFilterAfter(new EngineAuthentication(identity), UploadLimit.class)
                .build();
    }

    private static void restRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(paths(DoorPaths.NOBODY_REST)).denyAll();
        for (Map.Entry<HttpMethod, List<String>> allowed : DoorPaths.MODELER.entrySet()) {
            rules.requestMatchers(allowed.getKey(), paths(allowed.getValue())).access(DEPLOYS);
        }
        rules.anyRequest().hasRole(ADMINISTRATOR);
    }

    /** Hands whoever signed in at our page to Camunda's webapps. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> handOver() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
                new FilterRegistrationBean<>(new HandOver());
        registration.addInitParameter("authentication-provider", SignedInPeople.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    private static String[] paths(List<String> paths) {
        return paths.toArray(String[]::new);
    }
}
