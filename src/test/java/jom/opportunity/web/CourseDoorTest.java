package jom.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import jom.JomTest;
import jom.StoredRows;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.opportunity.AnOpportunity;
import jom.opportunity.InvitationStatus;
import jom.opportunity.InvitationView;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityView;
import jom.opportunity.ParticipantRole;
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
import org.springframework.test.web.servlet.ResultActions;

/** Giving an opportunity up, and keeping what the customer decided. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CourseDoorTest {

    private static final String GONE = "{\"reason\": \"The customer went silent.\"}";
    private static final String WON = "{\"decision\": \"won\", \"reason\": \"solutionFit\", \"note\": \"at last\"}";

    private final MockMvc http;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final Opportunities opportunities;
    private final RuntimeService engine;
    private final JdbcTemplate jdbc;
    private Deal deal;
    private OrganisationId partner;
    private OpportunityId id;
    private OpportunityView known;
    private StoredRows before;

    @SuppressWarnings("NullAway.Init") // set before each test
    CourseDoorTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture fixture,
            Opportunities opportunities,
            RuntimeService engine,
            JdbcTemplate jdbc) {
        this.http = http;
        this.network = network;
        this.fixture = fixture;
        this.opportunities = opportunities;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void givenAProposalAtTheCustomer() {
        deal = fixture.deal();
        partner = network.organisation("software-vendor");
        remember(fixture.proposed(AnOpportunity.of(deal.originator()).order(), partner));
    }

    private void remember(OpportunityId opportunity) {
        id = opportunity;
        known = opportunities.insideView(id, deal.sellerReader());
        before = StoredRows.of(jdbc);
    }

    private void assertUntouched() {
        before.assertUnchanged();
        assertThat(opportunities.insideView(id, deal.sellerReader())).isEqualTo(known);
    }

    private ResultActions send(PersonProfile person, String door, String body) throws Exception {
        return new Caller(http, person).send(post("/api/v1/opportunities/" + id + door), body);
    }

    private long processes() {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .count();
    }

    @Test
    void aWithdrawalEndsTheOpportunityItsInvitationsAndItsProcess() throws Exception {
        id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
        fixture.invited(id, partner, ParticipantRole.SOLUTION);
        assertThat(processes()).isPositive();
        send(deal.seller(), "/withdrawal", GONE)
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.stage").value("withdrawn"))
                .andExpect(jsonPath("$.endReason").value("The customer went silent."));
        assertThat(processes()).isZero();
        assertThat(opportunities.invitations(id, deal.sellerReader()))
                .extracting(InvitationView::status)
                .containsExactly(InvitationStatus.RECALLED);
    }

    @Test
    void aDecisionIsKept() throws Exception {
        send(deal.seller(), "/customer-decision", WON)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stage").value("won"))
                .andExpect(jsonPath("$.decision.decision").value("won"))
                .andExpect(jsonPath("$.decision.note").value("at last"));
        assertThat(before.added("audit_entry")).isPositive();
    }

    @Test
    void textsReachTheirLimits() throws Exception {
        OpportunityId other = id;
        for (String text : List.of("y", "ß".repeat(1_000))) {
            id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
            send(deal.seller(), "/withdrawal", "{\"reason\": \"" + text + "\"}")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.endReason").value(text));
        }
        id = other;
        send(deal.seller(), "/customer-decision", WON.replace("at last", "ß".repeat(1_000)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.decision.note").value("ß".repeat(1_000)));
    }

    @Test
    void textsPastTheirLimitsAreRefused() throws Exception {
        refusesMalformedBodies("/withdrawal", "{\"reason\": \"" + "ß".repeat(1_001) + "\"}", "reason");
        refusesMalformedBodies("/customer-decision", WON.replace("at last", "ß".repeat(1_001)), "note");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/withdrawal, `{}`, reason",
                "/withdrawal, `{\"reason\": null}`, reason",
                "/withdrawal, `{\"reason\": \"\"}`, reason",
                "/withdrawal, `{\"reason\": \" \"}`, reason",
                "/withdrawal, `{\"reason\": \"\\u2003\"}`, reason",
                "/withdrawal, `{\"reason\": \"half \\ud83d\"}`, reason",
                "/withdrawal, `{\"reason\": 7}`, reason",
                "/withdrawal, `{\"reason\": [\"x\"]}`, reason",
                "/withdrawal, `{\"reason\": \"x\", \"stage\": \"withdrawn\"}`, stage",
                "/customer-decision, `{}`, decision",
                "/customer-decision, `{\"decision\": \"won\"}`, reason",
                "/customer-decision, `{\"reason\": \"price\"}`, decision",
                "/customer-decision, `{\"decision\": null, \"reason\": \"price\"}`, decision",
                "/customer-decision, `{\"decision\": \"WON\", \"reason\": \"price\"}`, decision",
                "/customer-decision, `{\"decision\": \"\", \"reason\": \"price\"}`, decision",
                "/customer-decision, `{\"decision\": 0, \"reason\": \"price\"}`, decision",
                "/customer-decision, `{\"decision\": \"won\", \"reason\": 1}`, reason",
                "/customer-decision, `{\"decision\": \"won\", \"reason\": \"luck\"}`, reason",
                "/customer-decision, `{\"decision\": \"won\", \"reason\": \"price\", \"note\": 7}`, note",
                "/customer-decision, `{\"decision\": \"won\", \"reason\": \"price\", \"note\": \"half \\ud83d\"}`, note",
                "/customer-decision, `{\"decision\": \"won\", \"reason\": \"price\", \"prime\": \"x\"}`, prime",
            })
    void refusesMalformedBodies(String door, String body, String named) throws Exception {
        send(deal.seller(), door, body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.invalid"))
                .andExpect(jsonPath("$.detail").value(containsString(named)));
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/withdrawal", "/customer-decision"})
    void refusesWhatIsNoJsonObject(String door) throws Exception {
        for (String body : List.of("", "{", "null", "[]", "\"won\"", "{} x")) {
            send(deal.seller(), door, body)
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        }
        send(deal.seller(), door, "\"" + "x".repeat(1024 * 1024) + "\"").andExpect(status().isPayloadTooLarge());
        assertUntouched();
    }

    @ParameterizedTest
    @CsvSource({"/withdrawal, opportunity.originatorOnly", "/customer-decision, opportunity.primeOnly"})
    void areForOneParticipantAndUnknownToWhoTakesNoPart(String door, String code) throws Exception {
        OpportunityId asked =
                fixture.qualified(AnOpportunity.of(deal.originator()).order());
        OrganisationId invitee = network.organisation("software-vendor");
        fixture.joined(asked, partner, ParticipantRole.SOLUTION);
        fixture.invited(asked, invitee, ParticipantRole.HOSTING);
        PersonProfile participant = network.partnerUser(partner);
        PersonProfile invited = network.partnerUser(invitee);
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        PersonProfile otherManager = fixture.deal().manager();
        remember(asked);
        String body = door.equals("/withdrawal") ? GONE : WON;
        for (PersonProfile inside : List.of(participant, deal.manager())) {
            send(inside, door, body)
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:" + code));
        }
        for (PersonProfile outside : List.of(invited, stranger, otherManager)) {
            send(outside, door, body)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.unknown"));
        }
        http.perform(post("/api/v1/opportunities/" + id + door)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isUnauthorized());
        assertUntouched();
    }

    @Test
    void comeTooLateAfterTheEndAndTooEarlyBeforeAProposal() throws Exception {
        send(deal.seller(), "/customer-decision", WON.replace("won", "lost")).andExpect(status().isOk());
        remember(id);
        for (String door : List.of("/withdrawal", "/customer-decision")) {
            send(deal.seller(), door, door.equals("/withdrawal") ? GONE : WON)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.stageNotReachable"));
        }
        assertUntouched();
        remember(fixture.qualified(AnOpportunity.of(deal.originator()).order()));
        send(deal.seller(), "/customer-decision", WON).andExpect(status().isConflict());
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/withdrawal", "/customer-decision"})
    void happenOnceUnderOneKey(String door) throws Exception {
        Caller seller = new Caller(http, deal.seller());
        String url = "/api/v1/opportunities/" + id + door;
        String body = door.equals("/withdrawal") ? GONE : WON;
        String key = NetworkFixture.unique("key");
        String first = seller.send(post(url).header("Idempotency-Key", key), body)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        remember(id);
        seller.send(post(url).header("Idempotency-Key", key), body)
                .andExpect(status().isOk())
                .andExpect(content().string(first));
        seller.send(post(url).header("Idempotency-Key", key), body.replace("\"}", "!\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.keyReused"));
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "nonsense"})
    void findNothingAtOtherAddresses(String other) throws Exception {
        Caller seller = new Caller(http, deal.seller());
        seller.send(post("/api/v1/opportunities/" + other + "/withdrawal"), GONE)
                .andExpect(status().isNotFound());
        seller.send(post("/api/v1/opportunities/" + other + "/customer-decision"), WON)
                .andExpect(status().isNotFound());
        assertUntouched();
    }
}
