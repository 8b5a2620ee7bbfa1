package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import jom.JomTest;
import jom.matching.TeamFormation;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Role;
import jom.network.profile.Certificate;
import jom.network.profile.Certificates;
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
    private final Certificates certificates;

    CandidatesPageTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFormation teams,
            OrganisationDirectory organisations,
            Certificates certificates) {
        this.visitors = new Visitors(http);
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.organisations = organisations;
        this.certificates = certificates;
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

    /** To the manager alone: an organisation shows its certificates to nobody else. */
    @Test
    void saysWhichCertificateEndsTooEarly() throws Exception {
        OrganisationId vendor = network.organisation("software-vendor", CAPABILITY);
        String seal = NetworkFixture.unique("Seal");
        String other = NetworkFixture.unique("Other seal");
        certificates.add(
                vendor,
                new Certificate(seal, "TÜV", null, LocalDate.parse("2099-01-01"), LocalDate.parse("2100-06-29"), null));
        Deal deal = fixture.deal();
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator())
                .needing(CAPABILITY)
                .certified(seal, "solution:" + other)
                .order());
        String page = "/opportunities/" + id + "/candidates";
        assertThat(visitors.read(deal.manager(), page))
                .contains("Lacks a certificate that is asked for")
                .contains(seal + " is valid until 29 June 2100 only, and so not at the close")
                .contains("Has no " + other + " (Solution)");
        assertThat(visitors.read(deal.manager(), page + "?language=de"))
                .contains(seal + " gilt nur bis 29. Juni 2100 und damit nicht beim Abschluss");
        assertThat(visitors.read(deal.seller(), page))
                .contains("Cannot be asked")
                .doesNotContain(seal);
        assertThat(visitors.read(deal.seller(), "/opportunities/" + id))
                .contains("Certificates asked for", seal + ", " + other + " (Solution)");
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
