package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jom.kernel.Identifiers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Lets hostile models do what they can in an engine that has taken them. */
public final class Rampage {

    static final Path EGG = Path.of("target", "canary-egg");

    /** They run nothing of theirs, but without an end. */
    private static final Set<String> ENDLESS = Set.of("multi-million.bpmn", "multi-nested.bpmn");

    private static final int STEPS_MAX = 5;

    private final ProcessEngine engine;

    Rampage(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The files of the corpus that run something of theirs in an engine without a gate. */
    public static Set<String> successesIn(ProcessEngine engine) {
        Set<String> successes = new TreeSet<>();
        for (HostileModel hostile : HostileModel.all()) {
            if (ENDLESS.contains(hostile.file())) {
                continue;
            }
            long songs = Canary.songs();
            try {
                Files.deleteIfExists(EGG);
                DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
                hostile.files()
                        .forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
                new Rampage(engine).of(hostile, deployment.deployWithResult());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (RuntimeException | LinkageError stopped) {
                assertThat(stopped).isNotNull();
            }
            if (Canary.songs() > songs || Files.exists(EGG)) {
                successes.add(hostile.file());
            }
        }
        return successes;
    }

    /** Starts and decides all that was deployed, if that comes to an end, and removes it. */
    void of(HostileModel hostile, DeploymentWithDefinitions deployed) {
        try {
            if (hostile.isStarted()) {
                Objects.requireNonNullElse(deployed.getDeployedProcessDefinitions(), List.<ProcessDefinition>of())
                        .forEach(this::run);
                Objects.requireNonNullElse(deployed.getDeployedDecisionDefinitions(), List.<DecisionDefinition>of())
                        .forEach(decision -> decide(decision.getId()));
            }
        } finally {
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true, true, true);
        }
    }

    /** Starts it, fires whatever waits, completes whatever is open, a few times over; failures are what we hope for. */
    private void run(ProcessDefinition definition) {
        Map<String, Object> variables = new HashMap<>();
        for (String id : List.of("opportunityId", "portfolioId", "organisationId", "primeId", "originatorId")) {
            variables.put(id, Identifiers.next().toString());
        }
        variables.put("registered", true);
        variables.put("step", "x");
        try {
            ProcessInstance instance = engine.getRuntimeService()
                    .startProcessInstanceById(
                            definition.getId(), Objects.toString(variables.get("opportunityId")), variables);
            for (int step = 0; step < STEPS_MAX; step++) {
                jobs(definition)
                        .forEach(job ->
                                attempt(() -> engine.getManagementService().executeJob(job.getId())));
                tasks(instance).forEach(task -> {
                    attempt(() -> engine.getFormService().getTaskFormData(task.getId()));
                    attempt(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("x", "y")));
                    attempt(() -> engine.getTaskService().complete(task.getId()));
                });
            }
        } catch (ProcessEngineException stopped) {
            assertThat(stopped).isNotNull();
        }
    }

    private List<Job> jobs(ProcessDefinition definition) {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionId(definition.getId())
                .list();
    }

    private List<Task> tasks(ProcessInstance instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .list();
    }

    private void decide(String id) {
        attempt(() -> engine.getDecisionService().evaluateDecisionTableById(id, Map.of("step", "x")));
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException stopped) {
            assertThat(stopped).isNotNull();
        }
    }
}
