package jom.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.StoredRows;
import jom.matching.TeamFormation;
import jom.matching.TeamMember;
import jom.matching.TeamProposal;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.connections.Blocks;
import jom.network.connections.InvitationPolicies;
import jom.network.connections.InvitationPolicy;
import jom.network.connections.InvitationPolicy.Openness;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Customer;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TeamProposalDoorTest {

    private final MockMvc http;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final JdbcTemplate jdbc;
    private final Blocks blocks;
    private final InvitationPolicies policies;
    private Deal deal;
    private OrganisationId vendor;
    private OpportunityId id;

    @SuppressWarnings("NullAway.Init") // set before each test
    TeamProposalDoorTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFormation teams,
            JdbcTemplate jdbc,
            Blocks blocks,
            InvitationPolicies policies) {
        this.http = http;
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.jdbc = jdbc;
        this.blocks = blocks;
        this.policies = policies;
    }

    @BeforeEach
    void givenAnOpportunityThatSomebodyFits() {
        deal = fixture.deal();
        vendor = network.organisation("software-vendor", "research-development");
        id = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION)
                .needing("research-development")
                .order());
    }

    private String url() {
        return "/api/v1/opportunities/" + id + "/team-proposal";
    }

    private Caller as(PersonProfile person) {
        return new Caller(http, person);
    }

    @Test
    void thereIsNoneBeforeOneIsProposed() throws Exception {
        as(deal.seller())
                .read(url())
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:matching.nothingProposed"));
    }

    @Test
    void theOriginatorAndTheManagerReadItWithItsReasons() throws Exception {
        teams.propose(id);
        for (PersonProfile leading : List.of(deal.seller(), deal.manager())) {
            as(leading)
                    .read(url())
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.round").value(1))
                    .andExpect(jsonPath("$.status").value("proposed"))
                    .andExpect(jsonPath("$.members", hasSize(1)))
                    .andExpect(jsonPath("$.members[0].reasons[0].code").value("playsRoles"))
                    .andExpect(jsonPath("$.members[0].reasons[0].arguments[0]").value("solution"))
                    .andExpect(jsonPath("$.rejected[0].reason").exists());
        }
    }

    @Test
    void whoElsePursuesTheCustomerIsToldToTheManagerAlone() throws Exception {
        OrganisationId rival = network.organisation("software-vendor", "research-development");
        Customer customer = AnOpportunity.of(rival).order().customer();
        fixture.qualified(AnOpportunity.of(rival).at(customer).order());
        id = fixture.qualified(AnOpportunity.of(deal.originator())
                .at(customer)
                .wanting(ParticipantRole.SOLUTION)
                .needing("research-development")
                .order());
        teams.propose(id);
        String ofRival = "$.rejected[?(@.organisation == '" + rival + "')].reason";
        as(deal.manager()).read(url()).andExpect(jsonPath(ofRival).value("competingClaim"));
        as(deal.seller())
                .read(url())
                .andExpect(jsonPath(ofRival).value("notAvailable"))
                .andExpect(content().string(not(containsString("competingClaim"))));
    }

    @Test
    void whoWantsNothingToDoWithTheOriginatorIsNotAskedAndThatIsToldToTheManagerAlone() throws Exception {
        network.organisation("software-vendor", "research-development");
        OrganisationId blocking = network.organisation("software-vendor", "research-development");
        OrganisationId closed = network.organisation("software-vendor", "research-development");
        id = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION)
                .needing("research-development")
                .order());
        blocks.block(blocking, deal.originator());
        policies.change(closed, 0, new InvitationPolicy(Openness.ALL_BUT, Set.of(deal.originator())));
        TeamProposal proposal = teams.propose(id);
        assertThat(proposal.members()).extracting(TeamMember::organisation).doesNotContain(blocking, closed);
        String reasonOf = "$.rejected[?(@.organisation == '%s')].reason";
        as(deal.manager())
                .read(url())
                .andExpect(jsonPath(reasonOf.formatted(blocking)).value("blocked"))
                .andExpect(jsonPath(reasonOf.formatted(closed)).value("takesNoInvitations"));
        as(deal.seller())
                .read(url())
                .andExpect(jsonPath(reasonOf.formatted(blocking)).value("notAvailable"))
                .andExpect(jsonPath(reasonOf.formatted(closed)).value("notAvailable"))
                .andExpect(content().string(not(containsString("blocked"))));
        OrganisationId chosen = proposal.members().get(0).organisation();
        blocks.block(deal.originator(), chosen);
        assertThatThrownBy(() -> teams.confirm(id, 0, "good"))
                .extracting("code")
                .isEqualTo("opportunity.inviteeNotAvailable");
        blocks.unblock(deal.originator(), chosen);
        assertThat(teams.confirm(id, 0, "good")).contains(chosen);
    }

    @Test
    void nobodyElseLearnsThatThereIsOne() throws Exception {
        teams.propose(id);
        OrganisationId partner = network.organisation("hosting-provider");
        OrganisationId asked = network.organisation("hosting-provider");
        fixture.joined(id, partner, ParticipantRole.HOSTING);
        fixture.invited(id, asked, ParticipantRole.INTEGRATION);
        for (PersonProfile other : List.of(
                network.partnerUser(partner),
                network.partnerUser(asked),
                network.partnerUser(vendor),
                fixture.deal().manager())) {
            as(other)
                    .read(url())
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.unknown"));
        }
        http.perform(get(url()))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.notSignedIn"));
    }

    @Test
    void isReadOnly() throws Exception {
        teams.propose(id);
        StoredRows before = StoredRows.of(jdbc);
        for (MockHttpServletRequestBuilder change : List.of(post(url()), put(url()), delete(url()))) {
            as(deal.manager()).send(change, "{\"members\": []}").andExpect(status().isMethodNotAllowed());
        }
        before.assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "nonsense", "1-1-1-1-1"})
    void isAtNoOtherAddress(String other) throws Exception {
        as(deal.manager())
                .read("/api/v1/opportunities/" + other + "/team-proposal")
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
