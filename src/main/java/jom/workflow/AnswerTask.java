package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Completes a task by its contract for a person whose it is; needs no claim before. */
record AnswerTask(Clerk clerk, String taskId, JsonNode answers, Viewer viewer) implements RepeatableCommand<Boolean> {

    @Override
    public Boolean execute(CommandContext context) {
        @Nullable TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null || !Access.isOpenFor(task, viewer.signInName(), viewer.groups())) {
            throw new TaskNotOpen();
        }
        String contract = TasksAtHand.contract(task).orElseThrow(TaskNotOpen::new);
        clerk.complete(task, contract, answers, viewer);
        return true;
    }
}
