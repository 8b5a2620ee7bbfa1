package jom.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.workflow.ProcessVariables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
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
    void whatRunsGoesOn() {
        String instance = start();
        repository.suspendProcessDefinitionByKey(PROCESS);
        TaskService tasks = engine.getTaskService();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        tasks.complete(task, Map.of("verdict", "drop"));
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    /** What this node remembers of the process is from before, as if it had been suspended on another one. */
    @Test
    void noOneStartsIt() {
        for (Runnable way : List.<Runnable>of(this::start, this::startByKey, this::startByForm, this::startInside)) {
            repository.activateProcessDefinitionByKey(PROCESS);
            start();
            repository.suspendProcessDefinitionByKey(PROCESS);
            assertThatThrownBy(way::run).isInstanceOf(SuspendedEntityInteractionException.class);
        }
    }

    private void startByKey() {
        engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
    }

    private void startByForm() {
        Map<String, Object> answers =
                Map.of("organisationId", Identifiers.next().toString(), "what", "an errand");
        engine.getFormService().submitStartForm(id(), answers);
    }

    private void startInside() {
        engine.getRuntimeService()
                .createProcessInstanceById(id())
                .startBeforeActivity("userTask_review")
                .execute();
    }

    private String start() {
        return engine.getRuntimeService()
                .createProcessInstanceById(id())
                .businessKey(Identifiers.next().toString())
                .setVariable(
                        ProcessVariables.ORGANISATION_ID.name(),
                        Identifiers.next().toString())
                .execute()
                .getId();
    }

    private String id() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
