package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A manager starts a handover on the page of the portfolio; it is done in Tasklist and followed on its own page. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HandoverPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final PortfolioDirectory directory;
    private final int port;

    HandoverPageTest(
            NetworkFixture network, Portfolios portfolios, PortfolioDirectory directory, @LocalServerPort int port) {
        this.network = network;
        this.portfolios = portfolios;
        this.directory = directory;
        this.port = port;
    }

    /** Tasklist is for a desk. */
    static Stream<Seat> desks() {
        return PagesTest.seats().filter(seat -> seat.screen().equals(Browser.Screen.DESK));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void isStartedDoneAndFollowed(Seat seat) {
        Locale language = seat.language();
        PersonProfile manager = network.person(language, Set.of(), Role.PPM);
        PersonProfile successor = network.person(language, Set.of(), Role.PPM);
        OrganisationId member = network.organisation("reseller");
        PortfolioId portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(member)));
        try (Visitor visitor = signedIn(manager, seat)) {
            start(visitor, portfolio, successor, seat);
            list(visitor, seat);
        }
        try (Visitor visitor = signedIn(successor, seat)) {
            takeOver(visitor, seat);
            Page page = visitor.page();
            page.navigate("/portfolios/" + portfolio + "/handovers");
            visitor.follow(page.locator("main table a"));
            assertThat(page.locator("h2#now").textContent().strip())
                    .isEqualTo(visitor.words().say("handovers.state.completed"));
            Looks.at(visitor, "handover-done-" + seat);
        }
        assertThat(directory.managers(portfolio)).containsExactly(successor.id());
    }

    private static void start(Visitor visitor, PortfolioId portfolio, PersonProfile successor, Seat seat) {
        Page page = visitor.page();
        page.navigate("/");
        visitor.follow(page.locator("main a[href$='/portfolios/" + portfolio + "/handovers']"));
        Looks.at(visitor, "handovers-" + seat);
        page.locator("#successor").selectOption(successor.id().toString());
        page.locator("#lastDay").fill("2100-03-31");
        page.locator("#reason").fill("Moves to another team.");
        page.locator("form button[type=submit]")
                .filter(new Locator.FilterOptions().setHasText(visitor.words().say("handovers.start.do")))
                .click();
        page.getByText(visitor.words().say("handover.told.started")).waitFor();
        Looks.at(visitor, "handover-started-" + seat);
    }

    private static void list(Visitor visitor, Seat seat) {
        TaskForm form = Tasklist.of(visitor).open("listOpenWork");
        form.answer("items.0.what", "A joint workshop with the nursing staff");
        visitor.tallScreenshot("handover-list-" + seat);
        form.answer("items.0.kind", visitor.words().option("openWork", "decision"));
        form.complete();
    }

    private static void takeOver(Visitor visitor, Seat seat) {
        TaskForm form = Tasklist.of(visitor).open("takeOverWork");
        form.answer("decision", visitor.words().option("takeOver", "takeOver"));
        visitor.tallScreenshot("handover-take-over-" + seat);
        form.complete();
    }

    private Visitor signedIn(PersonProfile person, Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .chooseLanguage()
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }
}
