package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Set;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.network.ComplementaryGroup;
import jom.network.NetworkFixture;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A manager looks at groups that could become portfolios, reads why, and founds one. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProposedPortfoliosTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String PAGE = "/portfolios/proposals";

    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final PortfolioDirectory portfolios;
    private final int port;

    ProposedPortfoliosTest(
            NetworkFixture network,
            OrganisationRegistry registry,
            PortfolioDirectory portfolios,
            @LocalServerPort int port) {
        this.network = network;
        this.registry = registry;
        this.portfolios = portfolios;
        this.port = port;
    }

    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void aManagerFoundsAProposedPortfolio(Seat seat) {
        ComplementaryGroup.registeredWith(registry);
        PersonProfile manager = network.person(seat.language(), Set.of(), Role.PPM);
        String name = NetworkFixture.unique("Together");
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .chooseLanguage()
                .signIn(manager.signInName(), NetworkFixture.PASSWORD)) {
            Page page = visitor.page();
            visitor.follow(page.locator("main a[href='" + PAGE + "']"));
            Looks.at(visitor, "proposed-portfolios-" + seat);
            page.locator("main details summary").first().press("Enter");
            Looks.at(visitor, "proposed-portfolio-reasons-" + seat);
            Locator form = page.locator("main details[open] form");
            form.locator("input[name=name]").fill(name);
            visitor.follow(form.locator("button[type=submit]"));
            PlaywrightAssertions.assertThat(page.getByText(visitor.words().say("proposals.told.founded")))
                    .isVisible();
            Looks.at(visitor, "proposed-portfolio-founded-" + seat);
        }
        assertThat(portfolios.visibleTo(manager.reader()))
                .anyMatch(portfolio -> portfolio.name().equals(name));
    }
}
