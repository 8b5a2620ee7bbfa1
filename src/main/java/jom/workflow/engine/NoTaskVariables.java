package jom.workflow.engine;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/**
 * Tasks have no variables of their own: what is answered belongs to the domain, and what gateways ask to the process. So
 * the engine need not look for them whenever a task ends.
 */
class NoTaskVariables extends VariableInstanceManager {

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskId(String taskId) {
        return List.of();
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
            String taskId, Collection<String> names) {
        return List.of();
    }

    /** Keeps it so: administrators may not make any either, since what is not looked for is not deleted. */
    @Component
    static class Refusal extends CommandInterceptor {

        private static final String LOCAL = "isLocal";

        @Override
        public <T> T execute(Command<T> command) {
            boolean sets = command instanceof SetTaskVariablesCmd || command instanceof PatchTaskVariablesCmd;
            if (sets && Boolean.TRUE.equals(new DirectFieldAccessor(command).getPropertyValue(LOCAL))) {
                throw new BadUserRequestException("a task can have no variables of its own");
            }
            return next.execute(command);
        }
    }
}
