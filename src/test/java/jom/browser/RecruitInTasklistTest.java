package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.network.Capability;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.solutionmap.CellNeeds;
import jom.solutionmap.SolutionMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A manager opens a search for a partner from a gap of the solution map, and names in Tasklist who was found. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RecruitInTasklistTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OrganisationDirectory organisations;
    private final SolutionMap map;
    private final int port;

    RecruitInTasklistTest(
            NetworkFixture network,
            Portfolios portfolios,
            OrganisationDirectory organisations,
            SolutionMap map,
            @LocalServerPort int port) {
        this.network = network;
        this.portfolios = portfolios;
        this.organisations = organisations;
        this.map = map;
        this.port = port;
    }

    /** Tasklist is for a desk. */
    static Stream<Seat> desks() {
        return PagesTest.seats().filter(seat -> seat.screen().equals(Browser.Screen.DESK));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void recruits(Seat seat) {
        Locale language = seat.language();
        PersonProfile manager = network.person(language, Set.of(), Role.PPM);
        OrganisationId member = network.organisation("reseller");
        PortfolioId portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(member)));
        CellNeeds gap = map.wanted().values().stream()
                .min(Comparator.comparing(CellNeeds::cell))
                .orElseThrow();
        OrganisationId last = lastOfMany(gap);
        try (Visitor visitor = signedIn(manager, seat)) {
            String path = start(visitor, portfolio, gap, seat);
            Page page = visitor.page();
            page.navigate("/solution-map?portfolio=" + portfolio);
            assertThat(page.locator("main").textContent())
                    .contains(visitor.words().say("map.sought"));
            Looks.at(visitor, "recruiting-map-" + seat);
            name(visitor, last, seat);
            page.navigate(path);
            assertThat(page.locator("h2#now").textContent().strip())
                    .isEqualTo(visitor.words().say("recruiting.state.joined"));
            Looks.at(visitor, "recruiting-done-" + seat);
        }
    }

    /** So many come close that the list of whom to choose is long; whoever comes last in it. */
    private OrganisationId lastOfMany(CellNeeds gap) {
        String[] allButOne = gap.capabilities().stream()
                .map(Capability::code)
                .sorted()
                .skip(1)
                .toArray(String[]::new);
        return IntStream.range(0, 40)
                .mapToObj(any -> network.organisation("reseller", allButOne))
                .max(Comparator.comparing(organisations::name))
                .orElseThrow();
    }

    private static String start(Visitor visitor, PortfolioId portfolio, CellNeeds gap, Seat seat) {
        Page page = visitor.page();
        page.navigate("/solution-map/" + gap.cell() + "?portfolio=" + portfolio);
        page.locator("section[aria-labelledby=recruiting] summary").click();
        page.locator("#dueOn").fill("2100-03-31");
        Looks.at(visitor, "recruiting-cell-" + seat);
        page.locator("section[aria-labelledby=recruiting] button[type=submit]").click();
        page.getByText(visitor.words().say("recruiting.told.started")).waitFor();
        Looks.at(visitor, "recruiting-started-" + seat);
        return URI.create(page.url()).getPath();
    }

    private void name(Visitor visitor, OrganisationId found, Seat seat) {
        TaskForm form = Tasklist.of(visitor).open("recruitPartner");
        form.answer("outcome", visitor.words().option("recruitingOutcome", "joined"))
                .answer("organisationId", organisations.name(found));
        visitor.tallScreenshot("recruiting-task-" + seat);
        form.complete();
    }

    private Visitor signedIn(PersonProfile person, Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .chooseLanguage()
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }
}
