package jom.workflow.engine;

import java.util.List;
import java.util.Optional;
import jom.workflow.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

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
        if (isAdministrator(authentication)) {
            return Optional.empty();
        }
        List<String> groups = authentication.getGroupIds();
        return Optional.of(new DoorCaller(authentication.getUserId(), groups == null ? List.of() : groups));
    }

    static boolean isAdministrator(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getUserId() != null
                && authentication.getGroupIds() != null
                && authentication.getGroupIds().contains(Groups.ADMINISTRATORS);
    }
}
