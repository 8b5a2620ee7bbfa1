package jom.workflow;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Knows whether this thread is completing a task by its contract. */
@Component
class Answering {

    @SuppressWarnings("ThreadLocalUsage") // one instance per application; static state would outlive it in tests
    private final ThreadLocal<Boolean> now = ThreadLocal.withInitial(() -> false);

    <T> T during(Supplier<T> work) {
        boolean before = now.get();
        now.set(true);
        try {
            return work.get();
        } finally {
            if (before) {
                now.set(true);
            } else {
                now.remove();
            }
        }
    }

    boolean isNow() {
        return now.get();
    }
}
