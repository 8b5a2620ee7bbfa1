package jom.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.workflow.ProcessVariables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JomTest
class SuspendedProcessTest {

    private static final String PROCESS = "testErrand";

    private final ProcessEngine engine;
    private final RepositoryService repository;

    @Autowired
    SuspendedProcessTest(ProcessEngine engine) {
        this.engine = engine;
        this.repository = engine.getRepositoryService();
    }

    @AfterEach
    void goOn() {
        repository.activateProcessDefinitionByKey(PROCESS);
    }

    @Test
    void noOneStartsASuspendedProcessAndWhatRunsGoesOn() {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult();
        String instance = start(definition);
        repository.suspendProcessDefinitionByKey(PROCESS);
        assertThatThrownBy(() -> start(definition)).isInstanceOf(SuspendedEntityInteractionException.class);
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(PROCESS))
                .isInstanceOf(SuspendedEntityInteractionException.class);
        TaskService tasks = engine.getTaskService();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        tasks.complete(task, Map.of("verdict", "drop"));
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    private String start(ProcessDefinition definition) {
        return engine.getRuntimeService()
                .createProcessInstanceById(definition.getId())
                .businessKey(Identifiers.next().toString())
                .setVariable(
                        ProcessVariables.ORGANISATION_ID.name(),
                        Identifiers.next().toString())
                .execute()
                .getId();
    }
}
