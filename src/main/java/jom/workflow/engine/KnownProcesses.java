package jom.workflow.engine;

import java.util.List;
import java.util.Set;
import jom.workflow.LoadedDefinitions;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What processes there are: not read again while something goes on by them, and called by their names in the language of
 * whoever asks at a door, in lists of tasks and of what may be started.
 */
class KnownProcesses extends ProcessDefinitionManager {

    private static final Set<Class<?>> BEGIN = Set.of(
            StartProcessInstanceCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            SubmitStartFormCmd.class,
            AbstractRestartProcessInstanceCmd.class,
            AbstractCorrelateMessageCmd.class,
            SignalEventReceivedCmd.class,
            EvaluateStartConditionCmd.class);

    private final DoorNames names;

    KnownProcesses(DoorNames names) {
        this.names = names;
    }

    /**
     * Out of memory while something goes on that has begun; the engine by itself reads the row in each transaction, fifty
     * times for an opportunity. What may begin something reads it, since another node may have suspended it.
     */
    @Override
    public ProcessDefinitionEntity findLatestDefinitionById(String id) {
        boolean begins = begins(Context.getCommandInvocationContext().getCommand());
        @Nullable ProcessDefinitionEntity known = begins ? null : LoadedDefinitions.known(id);
        return known == null ? super.findLatestDefinitionById(id) : known;
    }

    private static boolean begins(Command<?> command) {
        return BEGIN.stream().anyMatch(kind -> kind.isInstance(command));
    }

    @Override
    public List<ProcessDefinition> findProcessDefinitionsByQueryCriteria(ProcessDefinitionQueryImpl query, Page page) {
        List<ProcessDefinition> found = super.findProcessDefinitionsByQueryCriteria(query, page);
        return DoorCaller.of(Context.getCommandContext())
                .map(caller -> names.processes(found, caller))
                .orElse(found);
    }
}
