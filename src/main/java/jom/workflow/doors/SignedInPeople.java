package jom.workflow.doors;

import jakarta.servlet.http.HttpServletRequest;
import jom.platform.SignedIn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Camunda's webapps who signed in at our page. Made by name, by Camunda's filter. */
public class SignedInPeople extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedIn person
                        && isKnown(person.actor().name(), engine)
                ? AuthenticationResult.successful(person.actor().name())
                : AuthenticationResult.unsuccessful();
    }

    /** Whoever is not, or no longer, is asked to sign in again. */
    private static boolean isKnown(String name, ProcessEngine engine) {
        return engine.getIdentityService().createUserQuery().userId(name).count() > 0;
    }
}
