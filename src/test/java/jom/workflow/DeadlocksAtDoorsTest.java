package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jom.JomTest;
import jom.PlantedDeadlocks;
import jom.StoredRows;
import jom.kernel.Identifiers;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * The database gives up in the middle of what somebody does, at every door: once, and nobody notices; each time it is
 * tried, and nothing is stored and the answer is the same wherever one came in.
 */
@JomTest
class DeadlocksAtDoorsTest {

    private static final String INTAKE = """
            {"originator": "%s", "title": "One patient file",
             "customer": {"name": "%s", "country": "DE", "industry": "healthcare"},
             "need": {"problem": "Patient files live in seven systems.", "solutionAreas": ["patient-care"],
                      "rolesWanted": ["solution"]},
             "value": {"amount": "250000.00", "currency": "EUR"}, "expectedClose": "2100-06-30",
             "origin": "tender", "consent": {"toShare": true, "toContact": false}, "ownRoles": ["resale"]}""";

    private static final String APPROVED = "{\"verdict\": \"drop\"}";
    private static final String APPROVED_AT_THE_DOOR = "{'variables': {'verdict': {'value': 'drop'}}}";

    private final PlantedDeadlocks deadlocks;
    private final NetworkFixture network;
    private final OpportunityFixture opportunities;
    private final Processes processes;
    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;
    private final MockMvc http;
    private final int port;

    private OrganisationId organisation;
    private PersonProfile partner;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    DeadlocksAtDoorsTest(
            PlantedDeadlocks deadlocks,
            NetworkFixture network,
            OpportunityFixture opportunities,
            Processes processes,
            ProcessEngine engine,
            JdbcTemplate jdbc,
            MockMvc http,
            @LocalServerPort int port) {
        this.deadlocks = deadlocks;
        this.network = network;
        this.opportunities = opportunities;
        this.processes = processes;
        this.engine = engine;
        this.jdbc = jdbc;
        this.http = http;
        this.port = port;
    }

    @BeforeEach
    void givenAPartner() {
        Deal deal = opportunities.deal();
        organisation = deal.originator();
        partner = deal.seller();
    }

    @AfterEach
    void sweepUp() {
        deadlocks.clear();
    }

    private record Answer(int status, Optional<String> retryAfter, String body) {}

    private Answer api(PersonProfile person, MockHttpServletRequestBuilder request, String body) throws Exception {
        MockHttpServletResponse given =
                new Caller(http, person).send(request, body).andReturn().getResponse();
        return new Answer(
                given.getStatus(), Optional.ofNullable(given.getHeader("Retry-After")), given.getContentAsString());
    }

    private static Answer tasklist(Tasklist tasklist, String path, String body) {
        HttpResponse<String> given = tasklist.post(ENGINE + path, body);
        return new Answer(given.statusCode(), given.headers().firstValue("Retry-After"), given.body());
    }

    private void assertTriedThreeTimes(String statement, int success, Callable<Answer> request) throws Exception {
        deadlocks.plant(3, statement);
        StoredRows before = StoredRows.of(jdbc);
        Answer busy = request.call();
        assertThat(deadlocks.clear()).as("met in each attempt: " + busy).isZero();
        assertThat(busy.status()).as(busy.body()).isEqualTo(503);
        assertThat(busy.retryAfter()).contains("5");
        assertThat(busy.body()).contains("urn:jom:problem:platform.busy", "Please try again in a few seconds.");
        before.assertUnchanged();
        deadlocks.plant(1, statement);
        Answer done = request.call();
        assertThat(deadlocks.clear()).as("met once").isZero();
        assertThat(done.status()).as(done.body()).isEqualTo(success);
    }

    private String task() {
        String errand = Identifiers.next().toString();
        processes.start(
                TestErrands.PROCESS,
                errand,
                ProcessVariables.OPPORTUNITY_ID.with(errand),
                ProcessVariables.ORGANISATION_ID.with(organisation.toString()));
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(errand)
                .singleResult()
                .getId();
    }

    private Tasklist tasklist() {
        return Tasklist.signedIn(port, partner.signInName());
    }

    private String intake() {
        return INTAKE.formatted(organisation, NetworkFixture.unique("Klinikum"));
    }

    @Test
    void aUseCase() throws Exception {
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        assertTriedThreeTimes(
                "insert into audit_entry",
                200,
                () -> api(
                        administrator,
                        put("/api/v1/organisations/" + organisation).header("If-Match", "\"0\""),
                        "{\"name\": \"Renamed\", \"legalName\": \"Contoso AG\", \"home\": \"CH\","
                                + " \"timeZone\": \"Europe/Zurich\", \"partnerTypes\": [\"reseller\"]}"));
    }

    @Test
    void theStartOfAProcess() throws Exception {
        String intake = intake();
        assertTriedThreeTimes(
                "insert into act_ru_execution", 201, () -> api(partner, post("/api/v1/opportunities"), intake));
    }

    @Test
    void theStartOfAProcessInTasklist() throws Exception {
        Tasklist tasklist = tasklist();
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(TestErrands.PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
        assertTriedThreeTimes(
                "insert into act_ru_execution",
                200,
                () -> tasklist(
                        tasklist,
                        "/process-definition/" + definition + "/submit-form",
                        "{'variables': {'what': {'value': 'x'}, 'organisationId': {'value': '" + organisation
                                + "'}}}"));
    }

    @Test
    void theCompletionOfATask() throws Exception {
        String task = task();
        assertTriedThreeTimes(
                "delete from act_ru_task",
                204,
                () -> api(partner, post("/api/v1/tasks/" + task + "/completion"), APPROVED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/submit-form", "/complete"})
    void theCompletionOfATaskInTasklist(String way) throws Exception {
        String task = task();
        Tasklist tasklist = tasklist();
        assertTriedThreeTimes(
                "delete from act_ru_task", 204, () -> tasklist(tasklist, "/task/" + task + way, APPROVED_AT_THE_DOOR));
    }

    @Test
    void claimingAndGivingBack() throws Exception {
        String task = task();
        assertTriedThreeTimes(
                "update act_ru_task", 204, () -> api(partner, post("/api/v1/tasks/" + task + "/claim"), ""));
        assertTriedThreeTimes(
                "update act_ru_task", 204, () -> api(partner, delete("/api/v1/tasks/" + task + "/claim"), ""));
    }

    @Test
    void claimingInTasklist() throws Exception {
        String task = task();
        Tasklist tasklist = tasklist();
        assertTriedThreeTimes(
                "update act_ru_task",
                204,
                () -> tasklist(tasklist, "/task/" + task + "/claim", "{'userId': '" + partner.signInName() + "'}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into act_ru_execution", "insert into audit_entry", "update idempotency_key"})
    void aRequestWithAKey(String statement) throws Exception {
        String intake = intake();
        String key = NetworkFixture.unique("key");
        Callable<Answer> request =
                () -> api(partner, post("/api/v1/opportunities").header("Idempotency-Key", key), intake);
        assertTriedThreeTimes(statement, 201, request);
        StoredRows once = StoredRows.of(jdbc);
        assertThat(request.call().status()).as("the stored answer").isEqualTo(201);
        once.assertUnchanged();
    }

    @Test
    void theAnswerAtTheDoorIsInTheLanguageOfWhoeverCame() {
        Tasklist tasklist = tasklist();
        String task = task();
        tasklist.get("/login?language=" + Locale.GERMAN.getLanguage());
        deadlocks.plant(3, "delete from act_ru_task");
        assertThat(tasklist(tasklist, "/task/" + task + "/submit-form", APPROVED_AT_THE_DOOR)
                        .body())
                .contains("in einigen Sekunden");
    }
}
