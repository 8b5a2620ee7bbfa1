package jom.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.jspecify.annotations.Nullable;

/** Tells callers at a door in their own language what the filters of Tasklist are called, without reading them each time. */
class DoorFilters extends FilterManager {

    private final DoorNames names;
    private final KnownFilters known;

    DoorFilters(DoorNames names, KnownFilters known) {
        this.names = names;
        this.known = known;
    }

    @Override
    public List<Filter> findFiltersByQueryCriteria(FilterQueryImpl query) {
        List<Filter> found = super.findFiltersByQueryCriteria(query);
        caller().ifPresent(caller -> found.forEach(filter -> names.filter(filter, caller)));
        return found;
    }

    @Override
    public @Nullable FilterEntity findFilterById(String id) {
        Optional<DoorCaller> caller = caller();
        if (caller.isEmpty()) {
            return super.findFilterById(id);
        }
        checkAuthorization(Permissions.READ, Resources.FILTER, id);
        @Nullable FilterEntity found = known.get(id, this::findFilterByIdInternal);
        return found == null ? null : names.filter(found, caller.get());
    }

    @Override
    public Filter insertOrUpdateFilter(Filter filter) {
        known.forget();
        return super.insertOrUpdateFilter(filter);
    }

    @Override
    public void deleteFilter(String id) {
        known.forget();
        super.deleteFilter(id);
    }

    private static Optional<DoorCaller> caller() {
        return DoorCaller.of(Context.getCommandContext());
    }
}
