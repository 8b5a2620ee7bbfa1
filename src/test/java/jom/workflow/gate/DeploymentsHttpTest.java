package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.platform.AuditTrail;
import jom.workflow.gate.Modeler.Answer;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;

/** Our own door to the gate. */
@JomTest
class DeploymentsHttpTest {

    private static final String URL = "/api/v1/deployments";

    private final ProcessEngine engine;
    private final NetworkFixture network;
    private final AuditTrail audit;
    private final Deployments deployments;
    private final Designers designers;
    private final int port;
    private final String id = Designers.id();
    private PersonProfile designer;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    DeploymentsHttpTest(
            ProcessEngine engine,
            NetworkFixture network,
            AuditTrail audit,
            Deployments deployments,
            Designers designers,
            @LocalServerPort int port) {
        this.engine = engine;
        this.network = network;
        this.audit = audit;
        this.deployments = deployments;
        this.designers = designers;
        this.port = port;
    }

    @BeforeEach
    void aDesigner() {
        designer = designers.designer();
    }

    private Answer send(PersonProfile person, String query, Map<String, byte[]> files) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "Own way " + id); // the engine looks for the latest of a name, to the second
        return new Modeler(port, person.signInName()).postAs("files", URL + query, fields, files);
    }

    private long versions() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(id)
                .count();
    }

    @Test
    void saysWhatWouldHappenAndDoesNothing() {
        send(designer, "", Designers.model(id));
        engine.getRuntimeService().startProcessInstanceByKey(id, Map.of("organisationId", "nobody"));
        Answer answer = send(designer, "?dryRun=true", Designers.model(id, "Another label"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("findings")).isEmpty();
        assertThat(answer.body().path("definitions")).singleElement().satisfies(change -> {
            assertThat(change.path("id").asText()).isEqualTo(id);
            assertThat(change.path("currentVersion").asInt()).isEqualTo(1);
            assertThat(change.path("newVersion").asInt()).isEqualTo(2);
            assertThat(change.path("runningInstances").asInt()).isEqualTo(1);
        });
        assertThat(answer.body().path("companions")).hasSize(1);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void deploysAndKeepsWhoDidIt() {
        Answer answer = send(designer, "", Designers.model(id));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("state").asText()).isEqualToIgnoringCase("deployed");
        assertThat(answer.body().path("author").asText()).isEqualTo(designer.signInName());
        assertThat(versions()).isEqualTo(1);
        DeploymentId deployment = DeploymentId.parse(answer.body().path("id").asText());
        assertThat(audit.entries(deployment.value())).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workflow.modelsDeployed");
            assertThat(entry.actor().name()).isEqualTo(designer.signInName());
        });
        assertThat(new Modeler(port, designer.signInName()).get(URL).body().path("items"))
                .anySatisfy(item -> assertThat(item.path("id").asText()).isEqualTo(deployment.toString()));
    }

    @Test
    void deploysTheSameFilesOnce() {
        Answer first = send(designer, "", Designers.model(id));
        Answer again = send(designer, "", Designers.model(id));
        assertThat(again.body().path("id")).isEqualTo(first.body().path("id"));
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void refusesWithAllFindings() {
        HostileModel hostile = HostileModel.all().get(0);
        Answer answer = send(designer, "", hostile.files());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:jom:problem:workflow.deploymentRefused");
        assertThat(answer.body().path("findings")).singleElement().satisfies(finding -> {
            assertThat(finding.path("file").asText()).isEqualTo(hostile.file());
            assertThat(finding.path("line").asInt()).isEqualTo(hostile.line());
            assertThat(finding.path("rule").asText()).isEqualTo("element.unknown");
            assertThat(finding.path("message").asText()).contains("building block");
        });
    }

    @Test
    void isForDesignersOfPortfoliosOnly() {
        for (PersonProfile other : new PersonProfile[] {
            network.person(Role.PPM), network.person(Role.DESIGNER), network.person(Role.PARTNER_USER)
        }) {
            assertThat(send(other, "?dryRun=true", Designers.model(id)).status())
                    .isEqualTo(403);
            assertThat(new Modeler(port, other.signInName()).get(URL).status()).isEqualTo(403);
        }
    }

    @Test
    void takesNoFolderForAName() throws Exception {
        assertThat(UploadedFiles.of(java.util.List.of(new MockMultipartFile(
                        "files", "C:\\work\\a.bpmn", MediaType.APPLICATION_XML_VALUE, new byte[] {1}))))
                .containsOnlyKeys("a.bpmn");
        assertThat(deployments.newest(null, 1)).hasSizeLessThanOrEqualTo(1);
    }
}
