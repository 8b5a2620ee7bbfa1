package jom.workflow.gate;

import java.util.Optional;
import jom.platform.Acting;
import jom.workflow.CurrentViewer;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** Knows who is deploying: whoever came through one of the engine's doors, else who is acting. */
@Component
class Authors {

    private final Acting acting;
    private final CurrentViewer viewers;

    Authors(Acting acting, CurrentViewer viewers) {
        this.acting = acting;
        this.viewers = viewers;
    }

    Author current() {
        return atDoor().map(viewers::named)
                .map(Author::of)
                .orElseGet(() -> acting.current().isSystem() ? Author.INSTALLATION : Author.of(viewers.get()));
    }

    /** The name of whoever came through one of the engine's own doors. */
    static Optional<String> atDoor() {
        return Optional.ofNullable(Context.getCommandContext())
                .map(CommandContext::getAuthentication)
                .map(Authentication::getUserId);
    }
}
