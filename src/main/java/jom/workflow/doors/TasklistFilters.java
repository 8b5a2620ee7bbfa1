package jom.workflow.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Supplier;
import jom.workflow.engine.NewestTasks;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.rest.impl.FilterRestServiceImpl;
import org.camunda.bpm.engine.rest.sub.runtime.FilterResource;

/** Tasklist's filters, whose newest tasks are listed in our way. Read by Jersey, so it is public. */
public class TasklistFilters extends FilterRestServiceImpl {

    private final Supplier<NewestTasks> newest;
    private final String engine;

    TasklistFilters(String engine, ObjectMapper json, Supplier<NewestTasks> newest) {
        super(engine, json);
        this.newest = newest;
        this.engine = engine;
    }

    boolean hasEngine() {
        return ProcessEngines.getProcessEngines().containsKey(engine);
    }

    @Override
    public FilterResource getFilter(String id) {
        return new MyTasks(getProcessEngine().getName(), getObjectMapper(), id, relativeRootResourcePath, newest);
    }
}
