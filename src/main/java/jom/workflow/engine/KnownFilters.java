package jom.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jom.platform.ShortMemory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tasklist's filters as they are stored: each list asks for its own again, and they hardly ever change. Whoever changes
 * one sees it at once on the same node.
 */
@Component
class KnownFilters {

    private static final Duration KEEP = Duration.ofSeconds(30);
    private static final int SIZE_MAX = 100;

    private final ShortMemory<String, Optional<FilterEntity>> stored;

    KnownFilters(Clock clock) {
        this.stored = new ShortMemory<>(clock, KEEP, SIZE_MAX);
    }

    /** A copy that is nobody else's; {@code null} if there is no such filter. */
    @Nullable
    FilterEntity get(String id, Source source) {
        return stored.get(id, key -> Optional.ofNullable(source.find(key)).map(KnownFilters::copy))
                .map(KnownFilters::copy)
                .orElse(null);
    }

    void forget() {
        stored.forgetAll();
    }

    /** Where they are stored. */
    interface Source {
        @Nullable
        FilterEntity find(String id);
    }

    private static FilterEntity copy(FilterEntity filter) {
        FilterEntity copy = new FilterEntity(filter.getResourceType());
        copy.setId(filter.getId());
        copy.setRevision(filter.getRevision());
        copy.setName(filter.getName());
        copy.setOwner(filter.getOwner());
        copy.setQueryInternal(filter.getQueryInternal());
        copy.setPropertiesInternal(filter.getPropertiesInternal());
        return copy;
    }
}
