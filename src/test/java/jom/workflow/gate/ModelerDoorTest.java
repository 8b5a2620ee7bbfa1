package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.workflow.gate.Modeler.Answer;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process designer with Camunda Modeler, over HTTP. */
@JomTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelerDoorTest {

    private final ProcessEngine engine;
    private final Designers designers;
    private final NetworkFixture network;
    private final int port;
    private final Modeler modeler;
    private String id = "";

    @Autowired
    ModelerDoorTest(ProcessEngine engine, Designers designers, NetworkFixture network, @LocalServerPort int port) {
        this.engine = engine;
        this.designers = designers;
        this.network = network;
        this.port = port;
        this.modeler = modelerOf(designers.designer());
    }

    @BeforeEach
    void anIdOfItsOwn() {
        id = Designers.id();
    }

    private Modeler modelerOf(PersonProfile person) {
        return new Modeler(port, person.signInName());
    }

    private long versions() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(id)
                .count();
    }

    @Test
    void findsTheEngineAndDeploys() {
        assertThat(modeler.get("/engine-rest/version").body().path("version").asText())
                .isEqualTo("7.24.0");
        assertThat(modeler.get("/engine-rest/deployment?maxResults=0")).isEqualTo(emptyList());
        Answer deployed = modeler.deploy("Own way " + id, Designers.model(id));
        assertThat(deployed.status()).isEqualTo(200);
        assertThat(deployed.body().path("deployedProcessDefinitions"))
                .singleElement()
                .satisfies(definition ->
                        assertThat(definition.path("key").asText()).isEqualTo(id));
        assertThat(engine.getRepositoryService()
                        .getDeploymentResourceNames(deployed.body().path("id").asText()))
                .as("the shipped form comes along by itself")
                .containsExactlyInAnyOrder(id + ".bpmn", "testReview.form");
    }

    private static Answer emptyList() {
        return new Answer(200, JsonNodeFactory.instance.arrayNode());
    }

    @Test
    void deploysTheSameFilesOnce() {
        modeler.deploy("Own way " + id, Designers.model(id));
        assertThat(modeler.deploy("Own way " + id, Designers.model(id)).status())
                .isEqualTo(200);
        assertThat(versions()).isEqualTo(1);
        assertThat(modeler.deploy("Own way " + id, Designers.model(id, "Review again"))
                        .status())
                .isEqualTo(200);
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void keepsAnothersHandsOffItsProcess() {
        modeler.deploy("Own way " + id, Designers.model(id));
        Answer refused = modelerOf(designers.designer()).deploy("Mine now", Designers.model(id, "Taken over"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("message").asText())
                .contains("owner.other")
                .contains(id);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void sharesItsProcessWithWhoeverManagesTheSamePortfolio() {
        List<PersonProfile> two = designers.twoDesigners();
        assertThat(modelerOf(two.get(0)).deploy("Ours", Designers.model(id)).status())
                .isEqualTo(200);
        assertThat(modelerOf(two.get(1))
                        .deploy("Ours", Designers.model(id, "Other label"))
                        .status())
                .isEqualTo(200);
        assertThat(versions()).isEqualTo(2);
    }

    static List<HostileModel> corpus() {
        return HostileModel.all();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isToldWhatIsWrongAsTheEngineWouldTellIt(HostileModel hostile) {
        long before = engine.getRepositoryService().createDeploymentQuery().count();
        Answer refused = modeler.deploy("hostile", hostile.files());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("type").asText()).isEqualTo("ParseException");
        JsonNode errors = refused.body().path("details").path(hostile.file()).path("errors");
        assertThat(errors).isNotEmpty();
        hostile.rules().forEach(rule -> {
            assertThat(refused.body().path("message").asText()).contains("[" + rule + "]");
            assertThat(errors)
                    .anySatisfy(
                            error -> assertThat(error.path("message").asText()).contains("[" + rule + "]"));
        });
        if (hostile.line() > 0) {
            assertThat(errors).anySatisfy(error -> {
                assertThat(error.path("line").asInt()).isEqualTo(hostile.line());
                assertThat(error.path("column").asInt()).isPositive();
            });
        }
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }

    @Test
    void isToldEverythingAtOnce() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (HostileModel hostile : corpus()) {
            if (hostile.file().matches("(service|task|timer)-[a-m].*\\.bpmn")) {
                files.putAll(hostile.files());
            }
        }
        Answer refused = modeler.deploy("hostile", files);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("details")).hasSizeGreaterThan(20).hasSameSizeAs(files.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/engine-rest/user",
                "/engine-rest/deployment/count",
                "/engine-rest/deployment/registered",
                "/engine-rest/process-definition",
                "/engine-rest/engine/default/version",
                "/engine-rest/engine/default/deployment",
                "/engine-rest/metrics",
                "/camunda/app/cockpit/default/",
            })
    void findsNothingElseThere(String path) {
        assertThat(modeler.get(path).status()).isIn(302, 401, 403);
    }

    @Test
    void seesNobodysDeployments() {
        modeler.deploy("Own way " + id, Designers.model(id));
        assertThat(modeler.get("/engine-rest/deployment?maxResults=100").body()).isEmpty();
    }

    @Test
    void cannotPoseAsTheApplication() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("deployment-name", "SpringAutoDeployment");
        fields.put("deployment-source", "process application");
        assertThat(modeler.deploy(fields, Designers.model(id))
                        .body()
                        .path("message")
                        .asText())
                .contains("deployment.name");
        fields.put("deployment-name", "Own way " + id);
        fields.put("tenant-id", "other");
        assertThat(modeler.deploy(fields, Designers.model(id))
                        .body()
                        .path("message")
                        .asText())
                .contains("deployment.tenant");
        fields.remove("tenant-id");
        fields.put("deployment-activation-time", "2030-01-01T00:00:00.000+0000");
        assertThat(modeler.deploy(fields, Designers.model(id))
                        .body()
                        .path("message")
                        .asText())
                .contains("deployment.activation");
        assertThat(versions()).isZero();
    }

    static List<BiFunction<NetworkFixture, Designers, PersonProfile>> others() {
        return List.of(
                (network, designers) -> network.person(Role.PPM),
                (network, designers) -> network.person(Role.DESIGNER),
                (network, designers) -> network.person(Role.PARTNER_USER, Role.FINANCE, Role.INTEGRATOR));
    }

    @ParameterizedTest
    @MethodSource("others")
    void isClosedToWhoeverIsNoDesignerOfAPortfolio(BiFunction<NetworkFixture, Designers, PersonProfile> who) {
        Modeler other = modelerOf(who.apply(network, designers));
        assertThat(other.deploy("Own way " + id, Designers.model(id)).status()).isEqualTo(403);
        assertThat(other.get("/engine-rest/version").status()).isEqualTo(403);
    }

    @Test
    void isNoUseToADesignerWithoutAPortfolio() {
        Modeler other = modelerOf(network.person(Role.PPM, Role.DESIGNER));
        Answer refused = other.deploy("Own way " + id, Designers.model(id));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("message").asText()).contains("deployer.role");
    }
}
