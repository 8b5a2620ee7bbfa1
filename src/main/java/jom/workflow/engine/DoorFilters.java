package jom.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.jspecify.annotations.Nullable;

/** Tells callers at a door in their own language what the filters of Tasklist are called. */
class DoorFilters extends FilterManager {

    private final DoorNames names;

    DoorFilters(DoorNames names) {
        this.names = names;
    }

    @Override
    public List<Filter> findFiltersByQueryCriteria(FilterQueryImpl query) {
        List<Filter> found = super.findFiltersByQueryCriteria(query);
        caller().ifPresent(caller -> found.forEach(filter -> names.filter(filter, caller)));
        return found;
    }

    @Override
    public @Nullable FilterEntity findFilterById(String id) {
        @Nullable FilterEntity found = super.findFilterById(id);
        return found == null
                ? null
                : caller().map(caller -> names.filter(found, caller)).orElse(found);
    }

    private static Optional<DoorCaller> caller() {
        return DoorCaller.of(Context.getCommandContext());
    }
}
