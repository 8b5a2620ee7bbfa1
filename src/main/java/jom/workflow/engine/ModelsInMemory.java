package jom.workflow.engine;

import jom.workflow.RepeatableCommand;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInvocationContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;

/**
 * Whoever completes a task goes on by the model that is in memory: the engine would read the definition's row each time,
 * only to see whether it was suspended meanwhile, which matters to those who start a process. They find their definition
 * by its key, or by its id in commands of their own, and read it still.
 */
class ModelsInMemory extends ProcessDefinitionManager {

    @Override
    public @Nullable ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        @Nullable ProcessDefinitionEntity read = super.getCachedResourceDefinitionEntity(id);
        return read == null && completesATask(Context.getCommandInvocationContext())
                ? Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .getProcessDefinitionCache()
                        .get(id)
                : read;
    }

    private static boolean completesATask(@Nullable CommandInvocationContext context) {
        if (context == null) {
            return false;
        }
        Command<?> command = context.getCommand();
        return command instanceof RepeatableCommand
                || command instanceof CompleteTaskCmd
                || command instanceof SubmitTaskFormCmd;
    }
}
