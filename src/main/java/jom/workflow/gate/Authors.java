package jom.workflow.gate;

import java.util.Optional;
import jom.platform.Acting;
import jom.platform.Actor;
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
        Actor actor = acting.current();
        Optional<String> atDoor = atDoor();
        if (atDoor.isPresent()) {
            return of(atDoor.get().equals(actor.name()) ? actor : new Actor(Actor.SYSTEM.id(), atDoor.get()));
        }
        return actor.isSystem() ? Author.INSTALLATION : of(actor);
    }

    /** Somebody, as what they are today. */
    Author of(Actor person) {
        return Author.of(person, viewers.named(person.name()));
    }

    /** The name of whoever came through one of the engine's own doors. */
    static Optional<String> atDoor() {
        return Optional.ofNullable(Context.getCommandContext())
                .map(CommandContext::getAuthentication)
                .map(Authentication::getUserId);
    }
}
