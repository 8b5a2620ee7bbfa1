package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The corpus, through the Java API: refused by the gate there, too; and forced in past the gate, none of it runs anything.
 * The canary does not sing, no file appears, and a loop without end comes to one.
 */
@JomTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForcedInTest {

    private static final Path EGG = Path.of("target", "canary-egg");
    private static final int STEPS_MAX = 5;

    private final ProcessEngine engine;
    private final NetworkFixture network;
    private final PersonProfile designer;

    @Autowired
    ForcedInTest(ProcessEngine engine, NetworkFixture network, Designers designers) {
        this.engine = engine;
        this.network = network;
        this.designer = designers.designer();
    }

    static List<HostileModel> corpus() {
        return HostileModel.all();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isRefusedByTheGateInJavaToo(HostileModel hostile) {
        long before = engine.getRepositoryService().createDeploymentQuery().count();
        assertThatThrownBy(() -> network.as(designer, () -> {
                    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
                    hostile.files()
                            .forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
                    return deployment.deploy();
                }))
                .isInstanceOf(GateRefusal.class);
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void hasNoEffectWhenForcedPastTheGate(HostileModel hostile) throws Exception {
        Files.deleteIfExists(EGG);
        long songs = Canary.songs();
        Optional<DeploymentWithDefinitions> deployed = forced(hostile);
        try {
            if (hostile.isStarted()) {
                deployed.map(DeploymentWithDefinitions::getDeployedProcessDefinitions).stream()
                        .flatMap(List::stream)
                        .forEach(this::run);
                deployed.map(DeploymentWithDefinitions::getDeployedDecisionDefinitions).stream()
                        .flatMap(List::stream)
                        .forEach(decision -> decide(decision.getId()));
            }
        } finally {
            deployed.ifPresent(done -> engine.getRepositoryService().deleteDeployment(done.getId(), true, true, true));
        }
        assertThat(Canary.songs()).isEqualTo(songs);
        assertThat(EGG).doesNotExist();
    }

    private Optional<DeploymentWithDefinitions> forced(HostileModel hostile) {
        try {
            return Optional.of(PastTheGate.deploy(
                    engine,
                    deployment -> hostile.files()
                            .forEach((name, bytes) ->
                                    deployment.addInputStream(name, new ByteArrayInputStream(bytes)))));
        } catch (ProcessEngineException refused) {
            return Optional.empty();
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
