package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import jom.JomTest;
import jom.matching.TeamFormation;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExposurePageTest {

    private static final String CAPABILITY = "compliance";

    private final Visitors visitors;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final Portfolios portfolios;
    private final PortfolioDirectory directory;
    private final OrganisationDirectory organisations;

    ExposurePageTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFormation teams,
            Portfolios portfolios,
            PortfolioDirectory directory,
            OrganisationDirectory organisations) {
        this.visitors = new Visitors(http);
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.portfolios = portfolios;
        this.directory = directory;
        this.organisations = organisations;
    }

    private String pageOf(Deal deal) {
        return "/portfolios/" + directory.portfolioFor(deal.originator()) + "/exposure";
    }

    private Deal searched() {
        Deal deal = fixture.deal();
        teams.propose(fixture.qualified(
                AnOpportunity.of(deal.originator()).needing(CAPABILITY).order()));
        return deal;
    }

    @Test
    void namesWhoQualifiedAndWasNeverOfferedAnythingAndSortsByEachColumn() throws Exception {
        OrganisationId vendor = network.organisation("software-vendor", CAPABILITY);
        Deal deal = searched();
        String page = pageOf(deal);
        assertThat(visitors.read(deal.manager(), page))
                .contains("Who is offered what", "By size", "By home country", "Germany", "Not told")
                .contains(page + ".csv");
        assertThat(visitors.read(deal.manager(), page + ".csv"))
                .as("all of them; a page shows some, and other tests' organisations qualify, too")
                .contains(organisations.name(vendor));
        for (String column : List.of("name", "home", "size", "qualified", "offers", "lastOffered")) {
            assertThat(visitors.read(deal.manager(), page + "?order=" + column))
                    .containsPattern("aria-sort=\"(as|des)cending\"[^<]*>\\s*<a[^>]*order=" + column);
        }
        assertThat(visitors.read(deal.manager(), "/")).contains(page);
    }

    @Test
    void speaksGerman() throws Exception {
        network.organisation("software-vendor", CAPABILITY);
        Deal deal = searched();
        assertThat(visitors.read(deal.manager(), pageOf(deal) + "?language=de"))
                .contains("Wem was angeboten wird", "Nach Sitzland", "Deutschland", "nie");
    }

    @Test
    void saysWhatToDoWhereNobodyWasSought() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        PortfolioId portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of()));
        assertThat(visitors.read(manager, "/portfolios/" + portfolio + "/exposure"))
                .contains("Nobody was sought for an opportunity in this time.")
                .doesNotContain("<table");
    }

    @Test
    void isThereForManagersOfThePortfolioAndTheWholeForAdministrators() throws Exception {
        OrganisationId vendor = network.organisation("software-vendor", CAPABILITY);
        Deal deal = searched();
        String page = pageOf(deal);
        for (PersonProfile outsider : List.of(network.partnerUser(vendor), network.person(Role.PPM), deal.seller())) {
            for (String path : List.of(page, page + ".csv", "/portfolios/exposure", "/portfolios/exposure.csv")) {
                visitors.open(outsider, path).andExpect(status().is4xxClientError());
            }
            assertThat(visitors.read(outsider, "/")).doesNotContain("/exposure");
        }
        PersonProfile administrator = network.person(Locale.ENGLISH, Set.of(), Role.ADMINISTRATOR);
        assertThat(visitors.read(administrator, "/portfolios/exposure")).contains("Whole network");
        assertThat(visitors.read(administrator, "/")).contains("/portfolios/exposure");
        visitors.open(administrator, "/portfolios/exposure.csv").andExpect(status().isOk());
    }

    @Test
    void anOrganisationSaysHowBigItIs() throws Exception {
        OrganisationId vendor = network.organisation("software-vendor");
        assertThat(visitors.read(network.partnerUser(vendor), "/organisations/" + vendor))
                .contains("Say how big you are", "/organisations/" + vendor + "/size", "<dt>Size</dt>");
        assertThat(visitors.read(network.partnerUser(network.organisation("reseller")), "/organisations/" + vendor))
                .doesNotContain("Say how big you are", "<dt>Size</dt>");
    }
}
