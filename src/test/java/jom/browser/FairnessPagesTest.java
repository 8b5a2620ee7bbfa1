package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.matching.TeamFormation;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityId;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Who is offered what, and how much each criterion counts, on the pages. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FairnessPagesTest {

    private static final String CAPABILITY = "application-modernisation";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final Portfolios portfolios;
    private final Opportunities opportunities;
    private final int port;

    FairnessPagesTest(
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFormation teams,
            Portfolios portfolios,
            Opportunities opportunities,
            @LocalServerPort int port) {
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.portfolios = portfolios;
        this.opportunities = opportunities;
        this.port = port;
    }

    private String id(OpportunityId opportunity) {
        return opportunities.facts(opportunity).number();
    }

    private static void goals(Visitor visitor, PortfolioId portfolio, Seat seat) {
        Page page = visitor.page();
        page.navigate("/portfolios/" + portfolio + "/goals");
        Looks.at(visitor, "goals-none-" + seat);
        page.locator("#kind").selectOption("newMembers");
        page.locator("#target").fill("3");
        page.locator("#from").fill("2020-01-01");
        page.locator("#until").fill("2020-02-01");
        page.locator("#until").press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".note.bad"))
                .hasText(visitor.words().say("goals.told.portfolio.goalOver"));
        page.locator("#target").fill("3");
        page.locator("#from").fill("2098-01-01");
        page.locator("#until").fill("2100-02-01");
        page.locator("#until").press("Enter");
        PlaywrightAssertions.assertThat(page.locator("progress")).hasCount(1);
        page.locator("summary").press("Enter");
        Looks.at(visitor, "goals-" + seat);
    }

    private Visitor signedIn(PersonProfile person, Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }

    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void managersTryWeightsAndSeeWhoIsOfferedWhatAndSortIt(Seat seat) {
        PersonProfile manager = network.person(seat.language(), Set.of(), Role.PPM);
        OrganisationId originator = network.organisation("reseller");
        PortfolioId portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(originator)));
        network.organisation("software-vendor", CAPABILITY);
        network.organisation("software-vendor", CAPABILITY);
        OpportunityId id = fixture.qualified(
                AnOpportunity.of(originator).needing(CAPABILITY).order());
        teams.propose(id);
        teams.confirm(id, 0, null);
        try (Visitor visitor = signedIn(manager, seat)) {
            Page page = visitor.page();
            goals(visitor, portfolio, seat);
            page.navigate("/portfolios/weights");
            Looks.at(visitor, "weights-" + seat);
            page.locator("#industry").fill("0");
            page.locator("main form.filters button").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText(id(id));
            Looks.at(visitor, "weights-tried-" + seat);
            page.navigate("/portfolios/" + portfolio + "/exposure");
            Looks.at(visitor, "exposure-" + seat);
            page.locator("th a[href*='order=offers']").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("th[aria-sort=descending] a[href*='order=offers']"))
                    .hasCount(1);
            page.locator("#show").selectOption("overlooked");
            visitor.enter(page.locator("main form.filters button"));
            assertThat(page.locator("#organisations").textContent())
                    .isEqualTo(visitor.words().say("exposure.show.overlooked"));
            Looks.at(visitor, "exposure-overlooked-" + seat);
        }
    }
}
