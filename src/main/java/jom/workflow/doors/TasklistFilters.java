package jom.workflow.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.rest.impl.FilterRestServiceImpl;
import org.camunda.bpm.engine.rest.sub.runtime.FilterResource;

/** Tasklist's filters, whose newest tasks are listed in our way. Read by Jersey, so it is public. */
public class TasklistFilters extends FilterRestServiceImpl {

    private final Supplier<Cards> cards;
    private final String engine;

    TasklistFilters(String engine, ObjectMapper json, Supplier<Cards> cards) {
        super(engine, json);
        this.cards = cards;
        this.engine = engine;
    }

    boolean hasEngine() {
        return ProcessEngines.getProcessEngines().containsKey(engine);
    }

    @Override
    public FilterResource getFilter(String id) {
        return new MyTasks(getProcessEngine().getName(), getObjectMapper(), id, relativeRootResourcePath, cards);
    }
}
