package jom.workflow.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jom.platform.SignedIn;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls its REST interface, so that its authorizations apply; nobody is let in without. */
class EngineAuthentication extends OncePerRequestFilter {

    private final ObjectProvider<IdentityService> identity;

    EngineAuthentication(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        IdentityService engine = identity.getObject();
        String name = person.actor().name();
        List<String> groups = engine.createGroupQuery().groupMember(name).list().stream()
                .map(Group::getId)
                .toList();
        try {
            engine.setAuthentication(name, groups);
            chain.doFilter(request, response);
        } finally {
            engine.clearAuthentication();
        }
    }
}
