package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jom.JomTest;
import jom.matching.TeamFormation;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CandidatesPageTest {

    private static final String CAPABILITY = "devops";

    private final Visitors visitors;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final OrganisationDirectory organisations;

    CandidatesPageTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFormation teams,
            OrganisationDirectory organisations) {
        this.visitors = new Visitors(http);
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.organisations = organisations;
    }

    private OpportunityId opportunity(Deal deal) {
        return fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION)
                .needing(CAPABILITY)
                .order());
    }

    @Test
    void namesWhoCouldBeAskedAndWhoNotWithReasons() throws Exception {
        OrganisationId able = network.organisation("software-vendor", CAPABILITY);
        OrganisationId asked = network.organisation("software-vendor", CAPABILITY);
        Deal deal = fixture.deal();
        OpportunityId id = opportunity(deal);
        fixture.invited(id, asked, ParticipantRole.SUPPORT);
        String page = "/opportunities/" + id + "/candidates";
        assertThat(visitors.read(deal.manager(), "/opportunities/" + id)).contains(page);
        assertThat(visitors.read(deal.manager(), page))
                .contains("Who could be asked", "Solution", organisations.name(able), organisations.name(asked))
                .contains("Was asked before", "How they add up", "/portfolios/weights");
        assertThat(visitors.read(deal.seller(), page))
                .contains(organisations.name(able))
                .doesNotContain("/portfolios/weights");
        assertThat(visitors.read(deal.manager(), page + "?language=de"))
                .contains("Wer gefragt werden könnte", "Wurde schon gefragt");
    }

    @Test
    void saysWhenNothingIsOpenAndWhenItIsOver() throws Exception {
        Deal deal = fixture.deal();
        OpportunityId id = opportunity(deal);
        String page = "/opportunities/" + id + "/candidates";
        fixture.joined(id, network.organisation("software-vendor", CAPABILITY), ParticipantRole.SOLUTION);
        assertThat(visitors.read(deal.seller(), page)).contains("All roles are taken");
        teams.abandon(id, "The customer went silent.");
        assertThat(visitors.read(deal.seller(), page)).contains("This opportunity is over");
        assertThat(visitors.read(deal.seller(), "/opportunities/" + id)).doesNotContain(page);
    }

    @Test
    void isForThoseWhoLead() throws Exception {
        OrganisationId partner = network.organisation("software-vendor", CAPABILITY);
        OpportunityId id = opportunity(fixture.deal());
        String page = "/opportunities/" + id + "/candidates";
        fixture.joined(id, partner, ParticipantRole.SUPPORT);
        visitors.open(network.partnerUser(partner), page).andExpect(status().isNotFound());
        visitors.open(network.person(Role.PPM), page).andExpect(status().isNotFound());
        assertThat(visitors.read(network.partnerUser(partner), "/opportunities/" + id))
                .doesNotContain(page);
    }
}
