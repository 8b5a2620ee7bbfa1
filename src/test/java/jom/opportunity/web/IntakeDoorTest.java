package jom.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import jom.JomTest;
import jom.StoredRows;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** What comes in at the door of the intake, and what does not: it leaves no trace. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IntakeDoorTest {

    private static final String URL = "/api/v1/opportunities";
    private static final String PROBLEM_JSON = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final MockMvc http;
    private final NetworkFixture network;
    private final JdbcTemplate jdbc;
    private final RuntimeService engine;
    private final Clock clock;
    private final Deal deal;
    private StoredRows before;

    IntakeDoorTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture fixture,
            JdbcTemplate jdbc,
            RuntimeService engine,
            Clock clock) {
        this.http = http;
        this.network = network;
        this.jdbc = jdbc;
        this.engine = engine;
        this.clock = clock;
        deal = fixture.deal();
        before = StoredRows.of(jdbc);
    }

    @BeforeEach
    void nothingYet() {
        before = StoredRows.of(jdbc);
    }

    private Caller seller() {
        return new Caller(http, deal.seller());
    }

    private AnIntake intake() {
        return AnIntake.of(deal.originator());
    }

    @Test
    void takesInShowsAndStartsTheProcess() throws Exception {
        String answer = seller().send(post(URL), intake().body())
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", matchesPattern(URL + "/[0-9a-f-]{36}")))
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.stage").value("takenIn"))
                .andExpect(jsonPath("$.customer.city").value("Kiel"))
                .andExpect(jsonPath("$.value.amount").value("250000.00"))
                .andExpect(jsonPath("$.participants[0].roles.length()").value(2))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(processes(JsonPath.read(answer, "$.id"))).isEqualTo(1);
    }

    private long processes(String opportunity) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey("jointOpportunity")
                .processInstanceBusinessKey(opportunity)
                .count();
    }

    @Test
    void needsNoOriginatorFromWhoHasOneOrganisationOnly() throws Exception {
        seller().send(post(URL), intake().without("originator").body())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.originator").value(deal.originator().toString()));
        PersonProfile ofTwo =
                network.person(Set.of(deal.originator(), network.organisation("reseller")), Role.PARTNER_USER);
        new Caller(http, ofTwo)
                .send(post(URL), intake().without("originator").body())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("originator")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "true", "7", "{} {}", "{\"title\": \"one\",}", "\ufeff", "<a/>"})
    void refusesWhatIsNoJsonObject(String body) throws Exception {
        seller().send(post(URL), body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value(containsString("urn:jom:problem:platform.")));
        before.assertUnchanged();
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws Exception {
        byte[] latin = intake().with("title", "\"Größe\"").body().getBytes(StandardCharsets.ISO_8859_1);
        http.perform(seller().signed(post(URL)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(latin)))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(PROBLEM_JSON));
        before.assertUnchanged();
    }

    @Test
    void refusesOtherKindsOfBodies() throws Exception {
        http.perform(seller().signed(post(URL).contentType(MediaType.TEXT_PLAIN).content(intake().body())))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentTypeCompatibleWith(PROBLEM_JSON));
        before.assertUnchanged();
    }

    @Test
    void refusesBodiesOverTheLimit() throws Exception {
        seller().send(
                        post(URL),
                        intake().with("title", "\"" + "x".repeat(1024 * 1024) + "\"")
                                .body())
                .andExpect(status().isPayloadTooLarge())
                .andExpect(content().contentTypeCompatibleWith(PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.tooLarge"));
        before.assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "customer.industry, `\"alchemy\"`, network.unknownTerm",
                "need.solutionAreas, `[\"alchemy\"]`, solutionmap.unknownSolutionArea",
                "need.capabilitiesWanted, `[\"alchemy\"]`, network.unknownTerm",
                "consent.toShare, false, opportunity.consentMissing",
                "value, `{\"amount\": \"0.00\", \"currency\": \"EUR\"}`, opportunity.valueNotPositive",
                "value, `{\"amount\": \"-1\", \"currency\": \"EUR\"}`, opportunity.valueNotPositive",
                "expectedClose, `\"2001-01-01\"`, opportunity.closeInThePast",
            })
    void refusesWhatBreaksARule(String field, String value, String code) throws Exception {
        seller().send(post(URL), intake().with(field, value).body())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:" + code));
        before.assertUnchanged();
    }

    @Test
    void closesTodayAtTheEarliest() throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        seller().send(
                        post(URL),
                        intake().with("expectedClose", "\"" + today.minusDays(1) + "\"")
                                .body())
                .andExpect(status().isUnprocessableEntity());
        before.assertUnchanged();
        seller().send(
                        post(URL),
                        intake().with("expectedClose", "\"" + today + "\"").body())
                .andExpect(status().isCreated());
    }

    @Test
    void refusesTheSameCustomerTwice() throws Exception {
        AnIntake intake = intake();
        seller().send(post(URL), intake.body()).andExpect(status().isCreated());
        before = StoredRows.of(jdbc);
        seller().send(post(URL), intake.with("title", "\"Again\"").body())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.duplicate"));
        before.assertUnchanged();
    }

    @Test
    void isOpenToPartnersAndTheirIntegratorsForTheirOwnOrganisationsAlone() throws Exception {
        OrganisationId other = network.organisation("reseller");
        PersonProfile stranger = network.partnerUser(other);
        PersonProfile finance = network.person(Set.of(deal.originator()), Role.FINANCE);
        before = StoredRows.of(jdbc);
        for (PersonProfile person : new PersonProfile[] {stranger, finance, deal.manager()}) {
            new Caller(http, person).send(post(URL), intake().body()).andExpect(status().isForbidden());
        }
        seller().send(post(URL), AnIntake.of(other).body()).andExpect(status().isForbidden());
        http.perform(post(URL).contentType(MediaType.APPLICATION_JSON).content(intake().body()))
                .andExpect(status().isUnauthorized());
        before.assertUnchanged();
        PersonProfile integrator = network.person(Set.of(deal.originator()), Role.INTEGRATOR);
        new Caller(http, integrator).send(post(URL), intake().body()).andExpect(status().isCreated());
    }
}
