package jom.matching.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import jom.JomTest;
import jom.matching.TeamFormation;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.connections.Blocks;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** All tests share one network, so what is asserted of it concerns organisations of the test alone. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CandidatesDoorTest {

    private static final String WANTED = "devops";
    private static final String ALSO_WANTED = "cloud-migration";
    private static final String OF_SOLUTION = "$.roles[?(@.role == 'solution')]";

    private final MockMvc http;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final Blocks blocks;
    private Deal deal;
    private OrganisationId able;
    private OrganisationId ableOfHalf;
    private OpportunityId id;

    @SuppressWarnings("NullAway.Init") // set before each test
    CandidatesDoorTest(
            MockMvc http, NetworkFixture network, OpportunityFixture fixture, TeamFormation teams, Blocks blocks) {
        this.http = http;
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.blocks = blocks;
    }

    @BeforeEach
    void givenAnOpportunityThatSomebodyFits() {
        deal = fixture.deal();
        ableOfHalf = network.organisation("software-vendor", WANTED);
        able = network.organisation("software-vendor", WANTED, ALSO_WANTED);
        id = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION, ParticipantRole.HOSTING)
                .needing(WANTED, ALSO_WANTED)
                .order());
    }

    private static String url(OpportunityId opportunity) {
        return "/api/v1/opportunities/" + opportunity + "/candidates";
    }

    private Caller as(PersonProfile person) {
        return new Caller(http, person);
    }

    private static String of(OrganisationId organisation) {
        return OF_SOLUTION + ".candidates.best[?(@.organisation == '" + organisation + "')]";
    }

    @Test
    void whoeverLeadsReadsForEachRoleWhoCouldPlayItAndWhy() throws Exception {
        for (PersonProfile leading : List.of(deal.seller(), deal.manager())) {
            as(leading)
                    .read(url(id))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.roles[*].role").value(contains("solution", "hosting")))
                    .andExpect(jsonPath(of(able) + ".capabilities[*]").value(containsInAnyOrder(WANTED, ALSO_WANTED)))
                    .andExpect(jsonPath(of(able) + ".fit.capabilities").value(400))
                    .andExpect(jsonPath(of(ableOfHalf) + ".fit.capabilities").value(200))
                    .andExpect(jsonPath("$.weights.capabilities").value(400))
                    .andExpect(jsonPath("$.anyRole.best[*].organisation").value(hasItem(able.toString())))
                    .andExpect(jsonPath("$.capabilities[?(@.capability == '" + WANTED + "')].count")
                            .value(everyItem(greaterThanOrEqualTo(2))))
                    .andExpect(jsonPath("$.roles[?(@.role == 'hosting')].candidates.best[*].organisation")
                            .value(not(hasItem(able.toString()))));
        }
    }

    @Test
    void theBestComeFirstAndOfEqualsWhoWasOfferedLess() throws Exception {
        OrganisationId offered = able;
        OrganisationId equal = network.organisation("software-vendor", WANTED, ALSO_WANTED);
        OpportunityId before = fixture.qualified(
                AnOpportunity.of(deal.originator()).needing(WANTED, ALSO_WANTED).order());
        fixture.invited(before, offered, ParticipantRole.SOLUTION);
        as(deal.manager())
                .read(url(id))
                .andExpect(jsonPath(OF_SOLUTION + ".candidates.best[?(@.organisation in ['" + offered + "','" + equal
                                + "','" + ableOfHalf + "'])].organisation")
                        .value(contains(equal.toString(), offered.toString(), ableOfHalf.toString())));
    }

    @Test
    void whoCannotBeAskedIsToldWithItsReasonAndToTheOriginatorWithoutTheBusinessOfOthers() throws Exception {
        blocks.block(able, deal.originator());
        String reason = "$.keptOut[?(@.organisation == '" + able + "')].reason";
        as(deal.manager())
                .read(url(id))
                .andExpect(jsonPath(reason).value("blocked"))
                .andExpect(jsonPath(of(able)).value(empty()));
        as(deal.seller())
                .read(url(id))
                .andExpect(jsonPath(reason).value("notAvailable"))
                .andExpect(content().string(not(containsString("\"blocked\""))));
    }

    @Test
    void whatIsTakenIsSoughtNoMoreAndInTheEndNothingIs() throws Exception {
        fixture.joined(id, able, ParticipantRole.SOLUTION);
        as(deal.manager())
                .read(url(id))
                .andExpect(jsonPath("$.roles[*].role").value(contains("hosting")))
                .andExpect(jsonPath("$.capabilities").isEmpty());
        teams.abandon(id, "The customer went silent.");
        as(deal.manager())
                .read(url(id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.roles").isEmpty())
                .andExpect(jsonPath("$.keptOut").isEmpty());
    }

    @Test
    void nobodyElseLearnsOfIt() throws Exception {
        fixture.joined(id, ableOfHalf, ParticipantRole.SUPPORT);
        for (PersonProfile other : List.of(
                network.partnerUser(ableOfHalf),
                network.partnerUser(able),
                fixture.deal().manager())) {
            as(other)
                    .read(url(id))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.unknown"));
        }
        as(deal.manager()).read(url(OpportunityId.next())).andExpect(status().isNotFound());
    }
}
