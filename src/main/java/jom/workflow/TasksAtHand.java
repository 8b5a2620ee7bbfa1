package jom.workflow;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/** Reads what a contract needs to know from the engine's task, without a statement that the engine would not need. */
final class TasksAtHand {

    /** Where the parser leaves the name of the contract. */
    static final String CONTRACT = "contract";

    private TasksAtHand() {}

    static TaskAtHand of(TaskEntity task, String contract, SubjectKey about) {
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
                LoadedDefinitions.get(task.getProcessDefinitionId()).getKey(),
                about.id(),
                about.kind(),
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
        return task.getProcessDefinitionId() == null
                ? Optional.empty()
                : contract(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    /** The contract that this model names at its task with this key. */
    static Optional<String> contract(String definitionId, String taskKey) {
        ActivityImpl activity = LoadedDefinitions.get(definitionId).findActivity(taskKey);
        return Optional.ofNullable((String) activity.getProperty(CONTRACT));
    }
}
