package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.connections.AgreedConnections;
import jom.network.connections.OrganisationPair;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A manager introduces two who never worked together; both answer in Tasklist, and the manager tells there what came of it. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IntroduceInTasklistTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OrganisationDirectory organisations;
    private final AgreedConnections connections;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final int port;

    IntroduceInTasklistTest(
            NetworkFixture network,
            Portfolios portfolios,
            OrganisationDirectory organisations,
            AgreedConnections connections,
            RuntimeService runtime,
            ManagementService management,
            @LocalServerPort int port) {
        this.network = network;
        this.portfolios = portfolios;
        this.organisations = organisations;
        this.connections = connections;
        this.runtime = runtime;
        this.management = management;
        this.port = port;
    }

    /** Tasklist is for a desk. */
    static Stream<Seat> desks() {
        return PagesTest.seats().filter(seat -> seat.screen().equals(Browser.Screen.DESK));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void introducesTwo(Seat seat) {
        Locale language = seat.language();
        PersonProfile manager = network.person(language, Set.of(), Role.PPM);
        OrganisationId one = network.organisation("reseller", "software-development");
        OrganisationId other = network.organisation("hosting-provider", "hosting");
        PortfolioId portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(one, other)));
        String page;
        try (Visitor visitor = signedIn(manager, seat)) {
            page = start(visitor, portfolio, seat);
        }
        meet(person(one, language), organisations.name(other), "We run clinics", page, seat);
        meet(person(other, language), organisations.name(one), "We would like that", page, seat);
        assertThat(connections.areConnected(OrganisationPair.of(one, other))).isTrue();
        followUpIsDue(page.substring(page.lastIndexOf('/') + 1));
        try (Visitor visitor = signedIn(manager, seat)) {
            report(visitor, page, seat);
        }
    }

    private PersonProfile person(OrganisationId organisation, Locale language) {
        return network.person(language, Set.of(organisation), Role.PARTNER_USER);
    }

    /** Begins where two who never worked together are shown, and gives the path of the introduction. */
    private static String start(Visitor visitor, PortfolioId portfolio, Seat seat) {
        Page page = visitor.page();
        page.navigate("/portfolios/" + portfolio + "/synergy");
        visitor.follow(page.locator("section[aria-labelledby=strangers] li a").first());
        Looks.at(visitor, "introductions-" + seat);
        page.locator("#reason").fill("One has the clinics, one has the machines.");
        page.locator("form button[type=submit]")
                .filter(new Locator.FilterOptions().setHasText(visitor.words().say("introductions.start.do")))
                .click();
        page.getByText(visitor.words().say("introduction.told.started")).waitFor();
        Looks.at(visitor, "introduction-started-" + seat);
        return URI.create(page.url()).getPath();
    }

    private void meet(PersonProfile person, String whom, String words, String path, Seat seat) {
        try (Visitor visitor = signedIn(person, seat)) {
            TaskForm form = Tasklist.of(visitor).open("meetOrganisation");
            form.shows(whom)
                    .answer("meeting", visitor.words().option("meeting", "yes"))
                    .answer("words", words);
            visitor.tallScreenshot("introduction-meet-" + seat);
            form.complete();
            visitor.page().navigate(path);
            Looks.at(visitor, "introduction-answered-" + seat);
        }
    }

    private void followUpIsDue(String introduction) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(introduction)
                .singleResult()
                .getId();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("event_followUpDue")
                .singleResult()
                .getId());
    }

    private static void report(Visitor visitor, String path, Seat seat) {
        TaskForm form = Tasklist.of(visitor).open("reportIntroduction");
        form.answer("outcome", visitor.words().option("meetingOutcome", "jointWork"));
        visitor.tallScreenshot("introduction-report-" + seat);
        form.complete();
        Page page = visitor.page();
        page.navigate(path);
        assertThat(page.locator("main").textContent())
                .contains(visitor.words().say("introductions.outcome.jointWork"), "We would like that");
        Looks.at(visitor, "introduction-done-" + seat);
        visitor.follow(page.locator("main .crumbs a").last());
        assertThat(page.locator("dl.facts").textContent())
                .contains(visitor.words().say("introductions.outcome.jointWork"));
        Looks.at(visitor, "introductions-counted-" + seat);
    }

    private Visitor signedIn(PersonProfile person, Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .chooseLanguage()
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }
}
