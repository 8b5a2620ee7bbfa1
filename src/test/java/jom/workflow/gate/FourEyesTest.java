package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import jom.JomTest;
import jom.matching.MatchingWeights;
import jom.matching.weights.WeightsDesk;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** An installation in which a second process designer releases what the first one deploys. */
@JomTest
@Tag("own-context")
@TestPropertySource(properties = "jom.deployment.four-eyes=true")
class FourEyesTest {

    private final Deployments deployments;
    private final WeightsDesk desk;
    private final ProcessEngine engine;
    private final NetworkFixture network;
    private final Designers designers;
    private final AuditTrail audit;
    private final MockMvc http;
    private final int port;
    private final String id = Designers.id();
    private PersonProfile author;
    private PersonProfile second;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    FourEyesTest(
            Deployments deployments,
            WeightsDesk desk,
            ProcessEngine engine,
            NetworkFixture network,
            Designers designers,
            AuditTrail audit,
            MockMvc http,
            @LocalServerPort int port) {
        this.deployments = deployments;
        this.desk = desk;
        this.engine = engine;
        this.network = network;
        this.designers = designers;
        this.audit = audit;
        this.http = http;
        this.port = port;
    }

    @BeforeEach
    void twoDesigners() {
        author = designers.designer();
        second = designers.designer();
    }

    private DeploymentView held() {
        return network.as(author, () -> deployments.deploy("Own way", Designers.model(id), "api"));
    }

    private long versions() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(id)
                .count();
    }

    @Test
    void holdsWhatIsDeployedUntilAnotherReleasesIt() {
        DeploymentView held = held();
        assertThat(held.state()).isEqualTo(DeploymentState.HELD);
        assertThat(versions()).isZero();
        DeploymentView released = network.as(second, () -> deployments.release(held.id()));
        assertThat(released.state()).isEqualTo(DeploymentState.DEPLOYED);
        assertThat(released.decidedBy()).isEqualTo(second.signInName());
        assertThat(versions()).isEqualTo(1);
        assertThat(audit.entries(held.id().value()))
                .extracting(AuditEntry::action)
                .containsExactly("workflow.deploymentHeld", "workflow.deploymentReleased");
    }

    @Test
    void holdsMatchingWeightsUntilAnotherReleasesThem() {
        MatchingWeights weights = new MatchingWeights(100, 100, 0, 0, 0, 0, 0);
        assertThat(network.as(author, () -> desk.publish(weights, "two eyes", author.reader())))
                .isFalse();
        assertThat(desk.newest(author.reader()).number()).as("not in force yet").isZero();
        DeploymentView held = deployments.newest(null, 1).get(0);
        network.as(second, () -> deployments.release(held.id()));
        assertThat(desk.newest(author.reader())).satisfies(version -> {
            assertThat(version.weights().countsAs(weights)).isTrue();
            assertThat(version.author()).contains(author.signInName());
            assertThat(version.reason()).contains("two eyes");
        });
    }

    @Test
    void leadsToVersionsOnceThereIsOne() throws Exception {
        String link = "/processes/" + id + "/versions";
        DeploymentView held = held();
        assertThat(page()).contains(id).doesNotContain(link);
        network.as(second, () -> deployments.release(held.id()));
        assertThat(page()).contains(link);
    }

    private String page() throws Exception {
        return new Caller(http, author)
                .read("/processes")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void letsNobodyReleaseTheOwnDeployment() {
        DeploymentView held = held();
        assertThatThrownBy(() -> network.as(author, () -> deployments.release(held.id())))
                .isInstanceOf(SecondPairOfEyes.class);
        assertThat(versions()).isZero();
    }

    @Test
    void releasesOnce() {
        DeploymentView held = held();
        network.as(second, () -> deployments.release(held.id()));
        assertThatThrownBy(() -> network.as(second, () -> deployments.release(held.id())))
                .isInstanceOf(DeploymentNotHeld.class);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void givesUpWhatIsNotWanted() {
        DeploymentView held = held();
        assertThat(network.as(author, () -> deployments.discard(held.id())).state())
                .isEqualTo(DeploymentState.DISCARDED);
        assertThatThrownBy(() -> network.as(second, () -> deployments.release(held.id())))
                .isInstanceOf(DeploymentNotHeld.class);
        assertThat(versions()).isZero();
    }

    @Test
    void looksAgainWhenItIsReleased() {
        DeploymentView held = held();
        PersonProfile faster = designers.designer();
        DeploymentView other = network.as(faster, () -> deployments.deploy("Faster", Designers.model(id), "api"));
        network.as(author, () -> deployments.release(other.id()));
        assertThatThrownBy(() -> network.as(second, () -> deployments.release(held.id())))
                .isInstanceOf(DeploymentRefused.class);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void holdsWhatComesFromModelerToo() {
        Modeler.Answer answer = new Modeler(port, author.signInName()).deploy("Own way", Designers.model(id));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("deployedProcessDefinitions")).isEmpty();
        assertThat(versions()).isZero();
        DeploymentId held = DeploymentId.parse(answer.body().path("id").asText());
        network.as(second, () -> deployments.release(held));
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void holdsNothingThatIsRefused() {
        HostileModel script = HostileModel.all().get(0);
        List<DeploymentView> before = deployments.newest(null, 100);
        Map<String, byte[]> files = script.files();
        assertThat(new Modeler(port, author.signInName())
                        .deploy("Own way", files)
                        .status())
                .isEqualTo(400);
        assertThatThrownBy(() -> network.as(author, () -> deployments.deploy("Own way", files, "api")))
                .isInstanceOf(DeploymentRefused.class);
        assertThat(deployments.newest(null, 100)).isEqualTo(before);
    }
}
