package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
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
        Files.deleteIfExists(Rampage.EGG);
        long songs = Canary.songs();
        forced(hostile).ifPresent(deployed -> new Rampage(engine).of(hostile, deployed));
        assertThat(Canary.songs()).isEqualTo(songs);
        assertThat(Rampage.EGG).doesNotExist();
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
}
