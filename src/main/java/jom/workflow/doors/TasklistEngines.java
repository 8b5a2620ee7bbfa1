package jom.workflow.doors;

import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.rest.FilterRestService;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;

/** The engine's interface for Tasklist with our way of listing tasks. Read by Jersey, so it is public. */
@Path(NamedProcessEngineRestServiceImpl.PATH)
public class TasklistEngines extends NamedProcessEngineRestServiceImpl {

    private final Supplier<Cards> cards;
    private final Map<String, TasklistFilters> known = new ConcurrentHashMap<>();

    TasklistEngines(Supplier<Cards> cards) {
        this.cards = cards;
    }

    /** Kept for engines that there are: to find one, all jars are searched for whoever provides engines. */
    @Override
    public FilterRestService getFilterRestService(String engineName) {
        TasklistFilters kept = known.get(engineName);
        if (kept != null) {
            return kept;
        }
        TasklistFilters filters = new TasklistFilters(engineName, getObjectMapper(), cards);
        filters.setRelativeRootResourceUri(getRelativeEngineUri(engineName).toASCIIString());
        if (filters.hasEngine()) {
            known.put(engineName, filters);
        }
        return filters;
    }
}
