package jom.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Tasks have no tasks of their own: no model and no form can make one, and administrators may not either. So the engine
 * need not look for them whenever a task ends.
 */
class FlatTasks extends TaskManager {

    @Override
    public void insertTask(TaskEntity task) {
        if (task.getParentTaskId() != null) {
            throw new BadUserRequestException("a task can have no tasks of its own");
        }
        super.insertTask(task);
    }

    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }
}
