package jom.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import jom.opportunity.ParticipantFacts;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A participant leaves over REST, or is let go. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DepartureDoorTest {

    private static final String REASON = "{\"reason\": \"Our people are needed elsewhere.\"}";

    private final MockMvc http;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final Opportunities opportunities;
    private final JdbcTemplate jdbc;
    private Deal deal;
    private OrganisationId partner;
    private OrganisationId other;
    private OpportunityId id;
    private StoredRows before;

    @SuppressWarnings("NullAway.Init") // set before each test
    DepartureDoorTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture fixture,
            Opportunities opportunities,
            JdbcTemplate jdbc) {
        this.http = http;
        this.network = network;
        this.fixture = fixture;
        this.opportunities = opportunities;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void givenAProposalAtTheCustomer() {
        deal = fixture.deal();
        partner = network.organisation("software-vendor");
        other = network.organisation("software-vendor");
        id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
        fixture.joined(id, other, ParticipantRole.HOSTING);
        fixture.proposedBy(id, deal.originator(), partner);
        before = StoredRows.of(jdbc);
    }

    private String tag() {
        return "\"" + opportunities.insideView(id, deal.sellerReader()).version() + "\"";
    }

    private ResultActions leave(PersonProfile person, OrganisationId leaving, String tag, String body)
            throws Exception {
        return new Caller(http, person).send(post(url(leaving)).header(IF_MATCH, tag), body);
    }

    private String url(OrganisationId leaving) {
        return "/api/v1/opportunities/" + id + "/participants/" + leaving + "/departure";
    }

    private List<OrganisationId> present() {
        return opportunities.participants(id).stream()
                .map(ParticipantFacts::organisation)
                .toList();
    }

    @Test
    void aParticipantLeavesAndFindsNothingAfterwards() throws Exception {
        PersonProfile person = network.partnerUser(partner);
        leave(person, partner, tag(), REASON)
                .andExpect(status().isNoContent())
                .andExpect(content().string(""));
        assertThat(present()).containsExactly(deal.originator(), other);
        assertThat(opportunities.facts(id).stage().key()).isEqualTo("qualified");
        for (String door : List.of("", "/participants", "/timeline", "/charter", "/proposal")) {
            new Caller(http, person).read("/api/v1/opportunities/" + id + door).andExpect(status().isNotFound());
        }
        leave(person, partner, tag(), REASON).andExpect(status().isNotFound());
    }

    @Test
    void originatorAndManagerLetAParticipantGo() throws Exception {
        leave(deal.seller(), partner, tag(), REASON).andExpect(status().isNoContent());
        leave(deal.manager(), other, tag(), REASON).andExpect(status().isNoContent());
        assertThat(present()).containsExactly(deal.originator());
    }

    @Test
    void theSecondOfTwoWhoReadTheSameIsRefused() throws Exception {
        String read = tag();
        leave(network.partnerUser(partner), partner, read, REASON).andExpect(status().isNoContent());
        PersonProfile person = network.partnerUser(other);
        before = StoredRows.of(jdbc);
        leave(person, other, read, REASON)
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.stale"));
        new Caller(http, person).send(post(url(other)), REASON).andExpect(status().isPreconditionRequired());
        before.assertUnchanged();
    }

    @Test
    void ofTwoWhoLeaveAtTheSameMomentOneIsToldToLookAgain() throws Exception {
        String read = tag();
        PersonProfile first = network.partnerUser(partner);
        PersonProfile second = network.partnerUser(other);
        List<Callable<Integer>> both = List.of(
                () -> leave(first, partner, read, REASON)
                        .andReturn()
                        .getResponse()
                        .getStatus(),
                () -> leave(second, other, read, REASON)
                        .andReturn()
                        .getResponse()
                        .getStatus());
        List<Integer> answers = Together.call(2, both);
        assertThat(answers).containsOnlyOnce(204).containsAnyOf(409, 412);
        assertThat(present()).hasSize(2).contains(deal.originator());
    }

    @Test
    void othersMayNotSayItAndStrangersLearnNothing() throws Exception {
        PersonProfile inside = network.partnerUser(other);
        OrganisationId elsewhere = network.organisation("reseller");
        List<PersonProfile> outsiders =
                List.of(network.partnerUser(elsewhere), fixture.deal().manager());
        before = StoredRows.of(jdbc);
        leave(inside, partner, tag(), REASON)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.otherParticipant"));
        for (PersonProfile outside : outsiders) {
            leave(outside, partner, tag(), REASON)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.unknown"));
        }
        leave(deal.seller(), elsewhere, tag(), REASON).andExpect(status().isNotFound());
        leave(deal.seller(), deal.originator(), tag(), REASON)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.originatorStays"));
        before.assertUnchanged();
    }

    @Test
    void whoContractsNamesAnotherWhoTakesPart() throws Exception {
        OpportunityId first = id;
        id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
        fixture.proposedBy(id, partner, partner);
        PersonProfile person = network.partnerUser(partner);
        before = StoredRows.of(jdbc);
        leave(person, partner, tag(), REASON)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.primeStays"));
        leave(person, partner, tag(), naming(other))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.primeNotParticipant"));
        before.assertUnchanged();
        leave(person, partner, tag(), naming(deal.originator())).andExpect(status().isNoContent());
        assertThat(opportunities.facts(id).prime()).isEqualTo(deal.originator());
        id = first;
        leave(deal.seller(), other, tag(), naming(partner))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.primeUnchanged"));
    }

    private static String naming(OrganisationId next) {
        return REASON.replace("}", ", \"contractingParty\": \"" + next + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{}`",
                "`{\"reason\": null}`",
                "`{\"reason\": \" \"}`",
                "`{\"reason\": 7}`",
                "`{\"reason\": \"half \\ud83d\"}`",
                "`{\"reason\": \"x\", \"contractingParty\": \"nobody\"}`",
                "`{\"reason\": \"x\", \"leaving\": \"y\"}`"
            })
    void bodiesThatSayNothingAreRefused(String body) throws Exception {
        leave(deal.seller(), partner, tag(), body).andExpect(status().isBadRequest());
        before.assertUnchanged();
    }

    @Test
    void reasonsReachTheirLimit() throws Exception {
        leave(deal.seller(), partner, tag(), "{\"reason\": \"" + "ß".repeat(1_001) + "\"}")
                .andExpect(status().isBadRequest());
        before.assertUnchanged();
        leave(deal.seller(), partner, tag(), "{\"reason\": \"" + "ß".repeat(1_000) + "\"}")
                .andExpect(status().isNoContent());
    }

    @Test
    void happensOnceUnderOneKey() throws Exception {
        Caller seller = new Caller(http, deal.seller());
        String key = NetworkFixture.unique("key");
        String read = tag();
        seller.send(post(url(partner)).header(IF_MATCH, read).header("Idempotency-Key", key), REASON)
                .andExpect(status().isNoContent());
        before = StoredRows.of(jdbc);
        seller.send(post(url(partner)).header(IF_MATCH, read).header("Idempotency-Key", key), REASON)
                .andExpect(status().isNoContent());
        before.assertUnchanged();
    }
}
