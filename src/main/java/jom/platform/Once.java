package jom.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads something once in a transaction, for what is asked again and again while one command is carried out. Whoever
 * changes what was read lets it be forgotten.
 */
@Component
public class Once {

    /** What was read under this key in this transaction, or what is read now. */
    public <T> T read(Object key, Supplier<T> source) {
        Map<Object, Object> known = known();
        @SuppressWarnings("unchecked") // callers use a key for one type
        @Nullable
        T found = (T) known.get(key);
        if (found != null) {
            return found;
        }
        T fresh = source.get();
        known.put(key, fresh);
        return fresh;
    }

    /** What was read under this key is no longer so. */
    public void forget(Object key) {
        known().remove(key);
    }

    private Map<Object, Object> known() {
        @SuppressWarnings("unchecked") // bound below, under this very key
        @Nullable
        Map<Object, Object> bound = (Map<Object, Object>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        Map<Object, Object> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Forget());
        return fresh;
    }

    private final class Forget implements TransactionSynchronization {

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Once.this);
        }
    }
}
