package jom.workflow;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/** Reads what a contract needs to know from the engine's task, without a statement that the engine would not need. */
final class TasksAtHand {

    /** Where the parser leaves the name of the contract. */
    static final String CONTRACT = "contract";

    private TasksAtHand() {}

    static TaskAtHand of(TaskEntity task, String contract) {
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .toList();
        @Nullable Date due = task.getDueDate();
        return new TaskAtHand(
                task.getId(),
                contract,
                task.getName() == null ? contract : task.getName(),
                definition(task).getKey(),
                businessKey(task),
                groups,
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                due == null ? null : due.toInstant());
    }

    /** The id of the organisation in whose workflow the task stands, if it is one's. */
    static @Nullable String workflowOf(TaskEntity task) {
        @Nullable
        Object organisation =
                task.getExecution().getProcessInstance().getVariableLocal(ProcessVariables.ORGANISATION_ID.name());
        return organisation == null ? null : organisation.toString();
    }

    /** What its process is about; empty if it is about nothing. */
    static String businessKey(TaskEntity task) {
        @Nullable String businessKey = task.getExecution().getProcessInstance().getBusinessKey();
        return businessKey == null ? "" : businessKey;
    }

    /** The contract that the model names at this task. */
    static Optional<String> contract(TaskEntity task) {
        if (task.getProcessDefinitionId() == null) {
            return Optional.empty();
        }
        ActivityImpl activity = definition(task).findActivity(task.getTaskDefinitionKey());
        return Optional.ofNullable((String) activity.getProperty(CONTRACT));
    }

    private static ProcessDefinitionEntity definition(TaskEntity task) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId());
    }
}
