package jom.workflow.doors;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.engine.rest.cache.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The process definitions that the tasks of a list belong to, as the list shows them. None is ever changed but for being
 * suspended, which a list of tasks does not tell. Asked for the caller's own tasks only.
 */
class KnownDefinitions implements Cache {

    /** More than are running in any installation; when it is full it starts afresh. */
    private static final int SIZE_MAX = 1_000;

    private final ConcurrentMap<String, Object> byId = new ConcurrentHashMap<>();

    @Override
    public void put(String id, Object definition) {
        if (byId.size() >= SIZE_MAX) {
            byId.clear();
        }
        byId.put(id, definition);
    }

    @Override
    public @Nullable Object get(String id) {
        return byId.get(id);
    }

    @Override
    public void destroy() {
        byId.clear();
    }
}
