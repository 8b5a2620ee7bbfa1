package jom.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import jom.kernel.Identifiers;
import jom.platform.Actor;
import jom.platform.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** A way to sign in without a password, in the tests of this module only: a session for whomever one names. */
@Configuration(proxyBeanMethods = false)
class TestSignIn {

    record TestPerson(String name) implements SignedIn {

        @Override
        public Actor actor() {
            return new Actor(Identifiers.next(), name);
        }
    }

    @Bean
    @Order(1)
    SecurityFilterChain testSignInDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher("/test-sign-in")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterAfter(new Door(), AuthorizationFilter.class)
                .build();
    }

    private static final class Door extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
            List<GrantedAuthority> roles = new ArrayList<>();
            if (request.getParameter("role") != null) {
                roles.add(new SimpleGrantedAuthority("ROLE_" + request.getParameter("role")));
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    new TestPerson(request.getParameter("name")), null, roles));
            request.getSession()
                    .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            response.setStatus(HttpServletResponse.SC_OK);
        }
    }
}
