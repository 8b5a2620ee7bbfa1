package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import jom.AuditedSince;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import jom.workflow.doors.TasklistDoors;
import jom.workflow.gate.Designers;
import jom.workflow.gate.Modeler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is written through the engine's own doors, Tasklist's and Modeler's, leaves the entries in the audit trail that it
 * would leave at ours, in the name of whoever came; what is refused leaves none.
 */
@JomTest
class AuditedEngineDoorsTest {

    /** They ask, with a body. */
    private static final Set<String> READING = Set.of("/filter/*/list", "/filter/*/count", "/task", "/task/count");

    private static final String DECIDE = "{'variables': {'outcome': {'value': 'protected'}}}";

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OpportunityIntake intake;
    private final OpenTasks open;
    private final Designers designers;
    private final JdbcTemplate jdbc;
    private final AuditTrail trail;
    private final int port;
    private PersonProfile manager;
    private OrganisationId originator;
    private Tasklist tasklist;
    private Tasklist stranger;
    private OpportunityId id;
    private String task;

    @Autowired
    @SuppressWarnings("NullAway.Init") // made before each test
    AuditedEngineDoorsTest(
            NetworkFixture network,
            Portfolios portfolios,
            OpportunityIntake intake,
            OpenTasks open,
            Designers designers,
            JdbcTemplate jdbc,
            AuditTrail trail,
            @LocalServerPort int port) {
        this.network = network;
        this.portfolios = portfolios;
        this.intake = intake;
        this.open = open;
        this.designers = designers;
        this.jdbc = jdbc;
        this.trail = trail;
        this.port = port;
    }

    @BeforeEach
    void aRegistrationWaits() {
        manager = network.person(Role.PPM);
        originator = network.organisation("reseller");
        portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(originator)));
        id = intake.takeIn(AnOpportunity.of(originator).order());
        task = ENGINE + "/task/" + open.about(id.toString()).get(0).id();
        tasklist = Tasklist.signedIn(port, manager.signInName());
        stranger = Tasklist.signedIn(port, network.person(Role.PPM).signInName());
    }

    private List<AuditEntry> left(Tasklist person, int status, String path, String body) {
        AuditedSince before = AuditedSince.now(jdbc, trail);
        var answer = person.post(path, body);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(status);
        return before.entries();
    }

    @Test
    void areTheseAndNoMore() {
        assertThat(TasklistDoors.all().get(HttpMethod.POST))
                .extracting(path -> path.substring(ENGINE.length()))
                .filteredOn(path -> !READING.contains(path))
                .containsExactlyInAnyOrder(
                        "/task/*/claim",
                        "/task/*/unclaim",
                        "/task/*/submit-form",
                        "/task/*/complete",
                        "/process-definition/*/submit-form");
        assertThat(TasklistDoors.all()).containsOnlyKeys(HttpMethod.GET, HttpMethod.POST, HttpMethod.OPTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/submit-form", "/complete"})
    void keepWhatACompletedTaskDecidesOnce(String door) {
        assertThat(left(stranger, 404, task + door, DECIDE)).isEmpty();
        assertThat(left(tasklist, 400, task + door, "{'variables': {'unheardOf': {'value': 1}}}"))
                .isEmpty();
        assertThat(left(tasklist, 204, task + door, DECIDE)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("opportunity.registrationDecided");
            assertThat(entry.stream()).isEqualTo(id.value());
            assertThat(entry.actor().name()).isEqualTo(manager.signInName());
        });
        assertThat(left(tasklist, 404, task + door, DECIDE)).isEmpty();
    }

    @Test
    void keepWhoTakesAnOpportunityInByTheStartForm() {
        PersonProfile partner = network.person(Locale.ENGLISH, Set.of(originator), Role.PARTNER_USER);
        Tasklist own = Tasklist.signedIn(port, partner.signInName());
        String door = StartForm.door(own);
        assertThat(left(own, 400, door, StartForm.answers("about twelve", "EUR").toString()))
                .isEmpty();
        assertThat(left(own, 422, door, StartForm.answers("0", "EUR").toString()))
                .isEmpty();
        String answers = StartForm.answers("250000", "EUR").toString();
        assertThat(left(stranger, 404, door, answers)).isEmpty();
        List<AuditEntry> entries = left(own, 200, door, answers);
        assertThat(entries).extracting(AuditEntry::action).startsWith("opportunity.takenIn");
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.stream()).isEqualTo(entries.get(0).stream()))
                .first()
                .extracting(entry -> entry.actor().name())
                .isEqualTo(partner.signInName());
        assertThat(left(own, 422, door, answers)).isEmpty();
    }

    /** As at our own doors: nothing is done to the opportunity yet. */
    @Test
    void keepNothingOfWhoClaims() {
        String claim = "{'userId': '" + manager.signInName() + "'}";
        assertThat(left(stranger, 404, task + "/claim", claim)).isEmpty();
        assertThat(left(tasklist, 204, task + "/claim", claim)).isEmpty();
        assertThat(left(stranger, 404, task + "/unclaim", "{}")).isEmpty();
        assertThat(left(tasklist, 204, task + "/unclaim", "{}")).isEmpty();
        assertThat(open.about(id.toString()).get(0).assignee()).isNull();
        assertThat(left(tasklist, 204, task + "/claim", claim)).isEmpty();
        assertThat(left(tasklist, 403, task + "/comment/create", "{'message': 'psst'}"))
                .isEmpty();
    }

    @Test
    void keepWhatModelerDeploysAndNothingOfWhatIsRefused() {
        PersonProfile designer = designers.designer();
        Modeler modeler = new Modeler(port, designer.signInName());
        String process = Designers.id();
        Modeler other = new Modeler(port, designers.designer().signInName());
        Modeler noDesigner = new Modeler(port, network.person(Role.PPM).signInName());
        AuditedSince first = AuditedSince.now(jdbc, trail);
        Modeler.Answer deployed = modeler.deploy("Own way " + process, Designers.model(process));
        assertThat(deployed.status()).isEqualTo(200);
        assertThat(first.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workflow.modelsDeployed");
            assertThat(entry.actor().name()).isEqualTo(designer.signInName());
        });
        AuditedSince after = AuditedSince.now(jdbc, trail);
        assertThat(other.deploy("Mine now", Designers.model(process)).status()).isEqualTo(400);
        assertThat(noDesigner.deploy("Own way", Designers.model(Designers.id())).status())
                .isEqualTo(403);
        assertThat(modeler.delete(
                        "/engine-rest/deployment/" + deployed.body().path("id").asText()))
                .isEqualTo(403);
        assertThat(after.entries()).isEmpty();
    }

    /** Everything is open to them there; what they change and the domain does not know of is kept once. */
    @Test
    void keepWhatAdministratorsChangeInTheEngine() {
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        Modeler engine = new Modeler(port, administrator.signInName());
        String instance = tasklist.read(task).path("processInstanceId").asText();
        AuditedSince looking = AuditedSince.now(jdbc, trail);
        assertThat(engine.get("/engine-rest/process-instance/" + instance).status())
                .isEqualTo(200);
        assertThat(engine.get("/engine-rest/task?maxResults=5&processInstanceId=" + instance)
                        .status())
                .isEqualTo(200);
        assertThat(looking.entries()).isEmpty();
        AuditedSince deleting = AuditedSince.now(jdbc, trail);
        assertThat(engine.delete("/engine-rest/process-instance/" + instance)).isEqualTo(204);
        assertThat(deleting.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workflow.engineAdministered");
            assertThat(entry.actor().name()).isEqualTo(administrator.signInName());
            assertThat(entry.changes()).contains("DeleteProcessInstance", "ExecutionEntity " + instance);
        });
        AuditedSince nothing = AuditedSince.now(jdbc, trail);
        assertThat(engine.delete("/engine-rest/process-instance/" + instance)).isEqualTo(404);
        assertThat(nothing.entries()).isEmpty();
    }
}
