package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.network.Capability;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.Taxonomies;
import jom.network.Territory;
import jom.network.onboarding.Contact;
import jom.network.onboarding.Onboardings;
import jom.network.onboarding.StartOnboarding;
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

/** Somebody of an organisation that joins tells of it in Tasklist; a manager verifies it there and welcomes it. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class JoinInTasklistTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final NetworkFixture network;
    private final Onboardings onboardings;
    private final Portfolios portfolios;
    private final PortfolioDirectory directory;
    private final Taxonomies taxonomies;
    private final int port;
    private final String contact = NetworkFixture.unique("contact");
    private final String portfolioName = NetworkFixture.unique("Portfolio");

    JoinInTasklistTest(
            NetworkFixture network,
            Onboardings onboardings,
            Portfolios portfolios,
            PortfolioDirectory directory,
            Taxonomies taxonomies,
            @LocalServerPort int port) {
        this.network = network;
        this.onboardings = onboardings;
        this.portfolios = portfolios;
        this.directory = directory;
        this.taxonomies = taxonomies;
        this.port = port;
    }

    /** Tasklist is for a desk. */
    static Stream<Seat> desks() {
        return PagesTest.seats().filter(seat -> seat.screen().equals(Browser.Screen.DESK));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void joins(Seat seat) {
        PersonProfile manager = network.person(seat.language(), Set.of(), Role.PPM);
        PortfolioId portfolio = portfolios.found(new FoundPortfolio(
                portfolioName,
                Set.of(manager.id()),
                List.of(network.organisation("reseller"), network.organisation("hosting-provider"))));
        OrganisationId newcomer = begun(manager, seat.language());
        try (Visitor visitor = signedIn(contact, seat)) {
            tell(visitor, seat);
        }
        try (Visitor visitor = signedIn(manager.signInName(), seat)) {
            verify(visitor, seat);
            Page page = visitor.page();
            page.navigate("/onboardings/" + newcomer);
            assertThat(page.locator("main").textContent()).contains("Spital Chur", manager.displayName());
            Looks.at(visitor, "joining-done-" + seat);
        }
        assertThat(directory.members(portfolio)).contains(newcomer);
    }

    private OrganisationId begun(PersonProfile manager, Locale language) {
        StartOnboarding order = new StartOnboarding(
                NetworkFixture.details(NetworkFixture.unique("Joining"), "software-vendor"),
                new Contact(contact, NetworkFixture.PASSWORD, "Con Tact", "c@example.com", language),
                null);
        return network.as(manager, () -> onboardings.start(order, manager.reader()));
    }

    private void tell(Visitor visitor, Seat seat) {
        Locale language = seat.language();
        visitor.page().navigate("/onboardings");
        visitor.follow(visitor.page().locator("main table a"));
        Looks.at(visitor, "joining-next-" + seat);
        TaskForm organisation = Tasklist.of(visitor).open("describeOrganisation");
        organisation.answer("registrationNumber", "CHE-1.2.3");
        organisation.answer("territories", new Territory("CH").name(language));
        visitor.tallScreenshot("joining-organisation-" + seat);
        organisation.complete();
        TaskForm offering = Tasklist.of(visitor).open("describeOffering");
        offering.answer("capabilities", taxonomies.name(new Capability("software-development"), language));
        visitor.tallScreenshot("joining-offering-" + seat);
        offering.complete();
        TaskForm references = Tasklist.of(visitor).open("nameReferences");
        references
                .answer("references.0.customer", "Spital Chur")
                .answer(
                        "references.0.industry",
                        taxonomies.industries(language).get(0).name())
                .answer("references.0.country", new Territory("CH").name(language))
                .answer("references.0.year", "2023")
                .answer("references.0.contact", "Ms Caduff")
                .answer("references.0.evidence", "spital.example/story");
        visitor.tallScreenshot("joining-references-" + seat);
        references.complete();
    }

    private void verify(Visitor visitor, Seat seat) {
        TaskForm verification = Tasklist.of(visitor).open("verifyOrganisation");
        verification
                .answer("confirmedReferences", "Spital Chur, 2023")
                .answer("decision", visitor.words().option("verification", "accept"));
        visitor.tallScreenshot("joining-verification-" + seat);
        verification.complete();
        TaskForm welcome = Tasklist.of(visitor).open("choosePortfolio");
        welcome.answer("portfolioId", portfolioName);
        visitor.tallScreenshot("joining-portfolio-" + seat);
        welcome.complete();
    }

    private Visitor signedIn(String signInName, Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .chooseLanguage()
                .signIn(signInName, NetworkFixture.PASSWORD);
    }
}
