package jom.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.jspecify.annotations.Nullable;

/**
 * A task in Tasklist's list, by the names that Tasklist reads it by. Ours are never part of a case or of another task, and
 * have no tenant and no form but Camunda's.
 *
 * @param name in the reader's language
 * @param camundaFormRef which form, if any
 */
public record TasklistRow(
        String id,
        String name,
        @Nullable String assignee,
        Date created,
        @Nullable Date due,
        @Nullable Date followUp,
        @Nullable String delegationState,
        @Nullable String description,
        String executionId,
        @Nullable String owner,
        int priority,
        String processDefinitionId,
        String processInstanceId,
        String taskDefinitionKey,
        @Nullable CamundaFormRef camundaFormRef,
        boolean suspended) {}
