package jom.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The doors, denied by default: the API for machines and people with HTTP Basic, the probes, and last the pages, whose
 * chain also refuses whatever nobody named. The engine's own doors are the business of the module workflow.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityChains {

    /** Without it {@code securityMatcher} would miss servlets other than Spring's own, Camunda's among them. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** Each request would be measured filter by filter, which costs more than the filters and is looked at by nobody. */
    @Bean
    SecurityObservationSettings noFilterIsMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    PasswordEncoder passwordEncoder(PasswordStrength strength) {
        return new BCryptPasswordEncoder(strength.bcrypt());
    }

    @Bean
    @Order(10)
    SecurityFilterChain api(HttpSecurity http, ProblemWriter problems, ApiFilters filters) throws Exception {
        filters.addTo(http);
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // stateless: no cookie signs anybody in here
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized(problems)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthorized(problems)))
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain probes(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .anyRequest()
                                .hasRole("ADMINISTRATOR"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // stateless, as above
                .httpBasic(basic -> {})
                .build();
    }

    private static AuthenticationEntryPoint unauthorized(ProblemWriter problems) {
        return (request, response, refused) -> {
            response.setHeader("WWW-Authenticate", "Basic realm=\"JOM\", charset=\"UTF-8\"");
            problems.write(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "platform.notSignedIn",
                    "Sign in with a valid name and password.");
        };
    }
}
