package jom.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jom.JomTest;
import jom.StoredRows;
import jom.Together;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityView;
import jom.opportunity.ParticipantRole;
import jom.opportunity.Withdrawal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Corrections of an opportunity, and what is no correction. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AmendmentDoorTest {

    private static final String TITLE = "{\"title\": \"Amended\"}";
    private static final int WRITERS = 50;

    private final MockMvc http;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final Opportunities opportunities;
    private final Withdrawal withdrawal;
    private final JdbcTemplate jdbc;
    private Deal deal;
    private OpportunityId id;
    private OpportunityView known;
    private StoredRows before;

    @SuppressWarnings("NullAway.Init") // set before each test
    AmendmentDoorTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture fixture,
            Opportunities opportunities,
            Withdrawal withdrawal,
            JdbcTemplate jdbc) {
        this.http = http;
        this.network = network;
        this.fixture = fixture;
        this.opportunities = opportunities;
        this.withdrawal = withdrawal;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void givenAnOpportunity() {
        deal = fixture.deal();
        id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
        remember();
    }

    private void remember() {
        known = opportunities.insideView(id, deal.sellerReader());
        before = StoredRows.of(jdbc);
    }

    private void assertUntouched() {
        before.assertUnchanged();
        assertThat(opportunities.insideView(id, deal.manager().reader())).isEqualTo(known);
    }

    private ResultActions amend(PersonProfile person, String ifMatch, String body) throws Exception {
        return new Caller(http, person)
                .send(patch("/api/v1/opportunities/" + id).header(HttpHeaders.IF_MATCH, ifMatch), body);
    }

    private ResultActions amend(String body) throws Exception {
        return amend(deal.seller(), "\"" + known.version() + "\"", body);
    }

    @Test
    void changesWhatIsNamedAndNothingElse() throws Exception {
        long version = known.version();
        amend("{\"title\": \"Two patient files\"}")
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"" + (version + 1) + "\""))
                .andExpect(jsonPath("$.title").value("Two patient files"))
                .andExpect(jsonPath("$.need.problem").value(AnOpportunity.PROBLEM))
                .andExpect(jsonPath("$.value.amount").value("250000.00"))
                .andExpect(jsonPath("$.expectedClose").value("2100-06-30"));
        assertThat(before.added("audit_entry")).isEqualTo(1);
    }

    @Test
    void asksForOtherCertificatesOrForNone() throws Exception {
        amend("{\"certificatesWanted\": [{\"certificate\": \"ISO/IEC 27001:2022\"},"
                        + " {\"certificate\": \"hosting: ISO 50001\", \"role\": \"solution\"}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.need.certificatesWanted[0].certificate").value("ISO/IEC 27001:2022"))
                .andExpect(jsonPath("$.need.certificatesWanted[1].certificate").value("hosting: ISO 50001"))
                .andExpect(jsonPath("$.need.certificatesWanted[1].role").value("solution"));
        remember();
        assertThat(known.need().certificatesWanted()).as("as it was kept").hasSize(2);
        amend("{\"title\": \"Two patient files\"}")
                .andExpect(jsonPath("$.need.certificatesWanted.length()").value(2));
        remember();
        amend("{\"certificatesWanted\": [{\"certificate\": \"ISO 9001\", \"role\": \"hosting\"}]}")
                .andExpect(status().isUnprocessableEntity());
        assertUntouched();
        amend("{\"certificatesWanted\": []}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.need.certificatesWanted").isEmpty());
    }

    @Test
    void takesTextsUpToTheirLimits() throws Exception {
        amend("{\"title\": \"" + "ß".repeat(120) + "\", \"problem\": \"" + "ß".repeat(2000) + "\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("ß".repeat(120)))
                .andExpect(jsonPath("$.need.problem").value("ß".repeat(2000)));
        remember();
        amend("{\"title\": \"t\", \"problem\": \"" + "p".repeat(20) + "\"}").andExpect(status().isOk());
        remember();
        refused("title", "\"" + "ß".repeat(121) + "\"");
        refused("problem", "\"" + "ß".repeat(2001) + "\"");
        refused("problem", "\"" + "p".repeat(19) + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "title, `\"\"`",
                "title, `\" \"`",
                "title, `\"\\u2003\"`",
                "title, `\"half \\ud83d\"`",
                "title, 7",
                "title, `[]`",
                "problem, `\"                         \"`",
                "problem, `\"short\"`",
                "problem, true",
                "value, `\"1 EUR\"`",
                "value, `{\"amount\": \"1.001\", \"currency\": \"EUR\"}`",
                "value, `{\"amount\": 1, \"currency\": \"EUR\"}`",
                "expectedClose, `\"soon\"`",
                "expectedClose, 47664",
                "expectedClose, `\"+10000-01-01\"`",
                "customer, `{\"name\": \"Other\"}`",
                "stage, `\"won\"`",
                "version, 7",
                "originator, `\"00000000-0000-7000-8000-000000000000\"`",
                "prime, `\"00000000-0000-7000-8000-000000000000\"`",
                "consent, `{\"toShare\": true}`",
                "written, true",
            })
    void refused(String field, String value) throws Exception {
        amend("{\"" + field + "\": " + value + "}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.invalid"))
                .andExpect(jsonPath("$.detail").value(containsString(field)));
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"title\""})
    void refusesWhatIsNoJsonObject(String body) throws Exception {
        amend(body).andExpect(status().isBadRequest());
        assertUntouched();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"value\": {\"amount\": \"0.00\", \"currency\": \"EUR\"}}`, opportunity.valueNotPositive",
                "`{\"expectedClose\": \"2001-01-01\"}`, opportunity.closeInThePast",
            })
    void refusesWhatBreaksARule(String body, String code) throws Exception {
        amend(body)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:" + code));
        assertUntouched();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"99\"`, 412",
                "`*`, 412",
                "`0`, 412",
                "`W/\"0\"`, 412",
                "`\"0\", \"1\"`, 412",
                "`nonsense`, 412",
                "` `, 428",
            })
    void wantsTheVersionThatWasRead(String ifMatch, int status) throws Exception {
        amend(deal.seller(), ifMatch, TITLE).andExpect(status().is(status));
        assertUntouched();
    }

    @Test
    void wantsAVersionAtAll() throws Exception {
        new Caller(http, deal.seller())
                .send(patch("/api/v1/opportunities/" + id), TITLE)
                .andExpect(status().isPreconditionRequired())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.preconditionRequired"));
        assertUntouched();
    }

    @Test
    void refusesASecondChangeOfTheSameVersion() throws Exception {
        amend(TITLE).andExpect(status().isOk());
        String stale = "\"" + known.version() + "\"";
        remember();
        amend(deal.seller(), stale, "{\"title\": \"Lost\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.stale"));
        assertUntouched();
    }

    /** Each reads, changes and tries again until its change is in: none is lost. */
    @Test
    void ofFiftyWritersNoneLosesItsChange() throws Exception {
        long version = known.version();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String body = "{\"title\": \"Writer " + writer + "\"}";
            writers.add(() -> writeUntilDone(body));
        }
        List<Integer> refusals = Together.call(WRITERS, writers);
        OpportunityView after = opportunities.insideView(id, deal.sellerReader());
        assertThat(after.version()).isEqualTo(version + WRITERS);
        assertThat(after.title()).startsWith("Writer ");
        assertThat(before.added("audit_entry")).isEqualTo(WRITERS);
        assertThat(refusals.stream().mapToInt(Integer::intValue).sum())
                .as("collisions; without any nothing is shown")
                .isPositive();
    }

    private int writeUntilDone(String body) throws Exception {
        int refusals = 0;
        while (true) {
            long version = opportunities.insideView(id, deal.sellerReader()).version();
            MockHttpServletResponse answer = amend(deal.seller(), "\"" + version + "\"", body)
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() == 200) {
                assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo("\"" + (version + 1) + "\"");
                return refusals;
            }
            assertThat(answer.getStatus()).as(answer.getContentAsString()).isIn(409, 412);
            refusals++;
        }
    }

    @Test
    void isForTheOriginatorAlone() throws Exception {
        OrganisationId partner = network.organisation("software-vendor");
        fixture.joined(id, partner, ParticipantRole.SOLUTION);
        OrganisationId asked = network.organisation("software-vendor");
        fixture.invited(id, asked, ParticipantRole.HOSTING);
        PersonProfile participant = network.partnerUser(partner);
        PersonProfile invited = network.partnerUser(asked);
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        PersonProfile manager = fixture.deal().manager();
        remember();
        for (PersonProfile inside : List.of(participant, deal.manager())) {
            amend(inside, "\"" + known.version() + "\"", TITLE)
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.originatorOnly"));
        }
        for (PersonProfile outside : List.of(invited, stranger, manager)) {
            amend(outside, "\"" + known.version() + "\"", TITLE)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.unknown"));
            amend(outside, "\"77\"", TITLE).andExpect(status().isNotFound());
        }
        http.perform(patch("/api/v1/opportunities/" + id)).andExpect(status().isUnauthorized());
        assertUntouched();
    }

    @Test
    void comesTooLateAfterTheEnd() throws Exception {
        withdrawal.withdraw(id, deal.sellerReader(), "the customer went silent");
        remember();
        amend(TITLE)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.stageNotReachable"));
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "nonsense", "1-1-1-1-1"})
    void findsNothingAtOtherAddresses(String other) throws Exception {
        new Caller(http, deal.seller())
                .send(patch("/api/v1/opportunities/" + other).header(HttpHeaders.IF_MATCH, "\"0\""), TITLE)
                .andExpect(status().isNotFound());
    }
}
