package jom.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For contracts of tasks that are about somebody else than whom they are for. */
@Component
public class TaskVariables {

    private final ObjectProvider<ProcessEngine> engine;

    TaskVariables(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /**
     * The value as the task sees it.
     *
     * @throws IllegalStateException if it is missing or of another type: the model does not set what it promises
     */
    public <T> T get(TaskAtHand task, Variable<T> variable) {
        Object value = engine.getObject().getTaskService().getVariable(task.id(), variable.name());
        if (!variable.type().isInstance(value)) {
            throw new IllegalStateException("task " + task.id() + " has no variable " + variable);
        }
        return variable.type().cast(value);
    }
}
