package jom.workflow.passage;

import java.util.Optional;
import jom.workflow.ProcessVariables;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * In which process instance something happens.
 *
 * @param workflowOf the id of the organisation whose workflow it is, if it is one's
 * @param definition of the process
 */
record Whereabouts(
        String businessKey, String instance, @Nullable String workflowOf, String definition) {

    /** Of this execution; nothing for a process that is about nothing, of which nobody can ask. */
    static Optional<Whereabouts> of(ExecutionEntity execution) {
        ExecutionEntity instance = execution.getProcessInstance();
        @Nullable String businessKey = instance.getBusinessKey();
        return businessKey == null || businessKey.isEmpty()
                ? Optional.empty()
                : Optional.of(new Whereabouts(
                        businessKey,
                        instance.getProcessInstanceId(),
                        workflowOf(instance),
                        instance.getProcessDefinitionId()));
    }

    static @Nullable String workflowOf(ExecutionEntity instance) {
        @Nullable Object organisation = instance.getVariableLocal(ProcessVariables.ORGANISATION_ID.name());
        return organisation == null ? null : organisation.toString();
    }
}
