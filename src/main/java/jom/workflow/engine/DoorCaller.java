package jom.workflow.engine;

import java.util.List;
import java.util.Optional;
import jom.workflow.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Somebody who reached the engine through one of its own doors, Tasklist's or the REST API's. Our services come without
 * such an authentication: they have checked already. Administrators are no callers in this sense; for them the engine's
 * own authorizations hold, which grant them everything.
 */
record DoorCaller(String name, List<String> groups) {

    DoorCaller {
        groups = List.copyOf(groups);
    }

    static Optional<DoorCaller> of(CommandContext context) {
        Authentication authentication = context.getAuthentication();
        if (authentication == null || authentication.getUserId() == null || !context.isAuthorizationCheckEnabled()) {
            return Optional.empty();
        }
        List<String> groups = authentication.getGroupIds();
        if (groups != null && groups.contains(Groups.ADMINISTRATORS)) {
            return Optional.empty();
        }
        return Optional.of(new DoorCaller(authentication.getUserId(), groups == null ? List.of() : groups));
    }
}
