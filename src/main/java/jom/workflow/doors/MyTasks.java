package jom.workflow.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Supplier;
import jom.workflow.engine.NewestTasks;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.rest.hal.HalResource;
import org.camunda.bpm.engine.rest.sub.runtime.impl.FilterResourceImpl;
import org.jspecify.annotations.Nullable;

/**
 * A filter of Tasklist's: its newest tasks are listed in our way, everything else about it in the engine's. Read by Jersey, so
 * it is public.
 */
public class MyTasks extends FilterResourceImpl {

    private final Supplier<NewestTasks> newest;

    /** @param path where the engine's interface stands, for links */
    MyTasks(String engine, ObjectMapper json, String filter, String path, Supplier<NewestTasks> newest) {
        super(engine, json, filter, path);
        this.newest = newest;
    }

    @Override
    public HalResource<?> queryHalList(
            @Nullable String extendingQuery, @Nullable Integer firstResult, @Nullable Integer maxResults) {
        if (firstResult == null || maxResults == null || getFilterVariableNames() != null) {
            return super.queryHalList(extendingQuery, firstResult, maxResults);
        }
        Filter list = extended(getDbFilter(), convertQuery(extendingQuery));
        return newest.get()
                .page(configuration(), list, firstResult, maxResults)
                .<HalResource<?>>map(page -> TaskPage.of(page, getProcessEngine()))
                .orElseGet(() -> super.queryHalList(extendingQuery, firstResult, maxResults));
    }

    private static Filter extended(Filter stored, @Nullable Query<?, ?> query) {
        return query == null ? stored : stored.extend(query);
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) getProcessEngine().getProcessEngineConfiguration();
    }
}
