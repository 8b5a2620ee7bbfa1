package jom.workflow.doors;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.rest.cache.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The process definitions that the tasks of a list belong to, as the list shows them: under their names in a language. None
 * is ever changed but for being suspended, which a list of tasks does not tell. Asked for the caller's own tasks only.
 */
class KnownDefinitions implements Cache {

    /** More than are running in any installation, in every language; when it is full it starts afresh. */
    private static final int SIZE_MAX = 2_000;

    private final ConcurrentMap<Known, Object> definitions = new ConcurrentHashMap<>();
    private final Supplier<Locale> language;

    /** @param language of whoever calls; without one for those who are shown what is stored */
    KnownDefinitions(Supplier<Locale> language) {
        this.language = language;
    }

    private record Known(String id, Locale language) {}

    @Override
    public void put(String id, Object definition) {
        if (definitions.size() >= SIZE_MAX) {
            definitions.clear();
        }
        definitions.put(new Known(id, language.get()), definition);
    }

    @Override
    public @Nullable Object get(String id) {
        return definitions.get(new Known(id, language.get()));
    }

    @Override
    public void destroy() {
        definitions.clear();
    }
}
