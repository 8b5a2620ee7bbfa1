package jom.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who is acting: the person signed in, somebody a job acts for, or the system. */
@Component
public class Acting {

    @SuppressWarnings("ThreadLocalUsage") // one instance per application; static state would outlive it in tests
    private final ThreadLocal<@Nullable Actor> stated = new ThreadLocal<>();

    /** The person for whom the current thread works. */
    public Actor current() {
        Actor actor = stated.get();
        if (actor != null) {
            return actor;
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return person.actor();
        }
        return Actor.SYSTEM;
    }

    /** Does something in somebody's name, whoever is signed in on this thread. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        Actor before = stated.get();
        stated.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                stated.remove();
            } else {
                stated.set(before);
            }
        }
    }
}
