package jom.workflow.doors;

import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import jom.workflow.engine.NewestTasks;
import org.camunda.bpm.engine.rest.FilterRestService;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;

/** The engine's interface for Tasklist with our way of listing tasks. Read by Jersey, so it is public. */
@Path(NamedProcessEngineRestServiceImpl.PATH)
public class TasklistEngines extends NamedProcessEngineRestServiceImpl {

    private final Supplier<NewestTasks> newest;

    TasklistEngines(Supplier<NewestTasks> newest) {
        this.newest = newest;
    }

    @Override
    public FilterRestService getFilterRestService(String engineName) {
        TasklistFilters filters = new TasklistFilters(engineName, getObjectMapper(), newest);
        filters.setRelativeRootResourceUri(getRelativeEngineUri(engineName).toASCIIString());
        return filters;
    }
}
