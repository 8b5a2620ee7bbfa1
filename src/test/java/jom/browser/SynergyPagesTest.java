package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.Territory;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** The network of a portfolio as a matrix, a picture and lists, with few members and with many. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SynergyPagesTest {

    private static final List<String> CAPABILITIES =
            List.of("erp", "crm", "hosting", "training", "analytics", "networking", "cloud-native", "licensing");
    private static final List<String> INDUSTRIES = List.of("healthcare", "retail", "manufacturing");
    private static final List<String> TERRITORIES = List.of("DE", "AT", "CH", "FR", "IT");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final OpportunityFixture fixture;
    private final Portfolios portfolios;
    private final int port;

    SynergyPagesTest(
            NetworkFixture network,
            OrganisationRegistry registry,
            OpportunityFixture fixture,
            Portfolios portfolios,
            @LocalServerPort int port) {
        this.network = network;
        this.registry = registry;
        this.fixture = fixture;
        this.portfolios = portfolios;
        this.port = port;
    }

    static Stream<Arguments> seatsAndSizes() {
        return PagesTest.seats().flatMap(seat -> Stream.of(3, 12, 60).map(size -> Arguments.of(seat, size)));
    }

    private OrganisationId member(int number) {
        String name = NetworkFixture.unique("Gesellschaft für Datenverarbeitung Nr. " + number);
        OrganisationDetails plain = NetworkFixture.details(name, "system-integrator");
        return registry.register(RegisterOrganisation.of(new OrganisationDetails(
                name,
                LegalEntity.named(name),
                plain.home(),
                plain.timeZone(),
                new Offering(
                        plain.offering().partnerTypes(),
                        new HashSet<>(List.of(
                                new Capability(CAPABILITIES.get(number % CAPABILITIES.size())),
                                new Capability(CAPABILITIES.get(number * 3 % CAPABILITIES.size())))),
                        Set.of(new Industry(INDUSTRIES.get(number % INDUSTRIES.size()))),
                        Set.of(new Territory(TERRITORIES.get(number % TERRITORIES.size())))))));
    }

    private String page(PersonProfile manager, int size) {
        List<OrganisationId> members = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            members.add(member(number));
        }
        PortfolioId portfolio =
                portfolios.found(new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), members));
        OpportunityId id = fixture.qualified(AnOpportunity.of(members.get(0))
                .wanting(ParticipantRole.SOLUTION)
                .order());
        fixture.joined(id, members.get(1), ParticipantRole.SOLUTION);
        return "/portfolios/" + portfolio + "/synergy";
    }

    private Visitor signedIn(PersonProfile person, Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }

    @ParameterizedTest
    @MethodSource("seatsAndSizes")
    void everyMemberIsInThePictureTheMatrixAndTheLists(Seat seat, int size) {
        PersonProfile manager = network.person(seat.language(), Set.of(), Role.PPM);
        String address = page(manager, size);
        try (Visitor visitor = signedIn(manager, seat)) {
            Page page = visitor.page();
            page.navigate(address);
            Looks.at(visitor, "synergy-" + size + "-" + seat);
            PlaywrightAssertions.assertThat(page.locator("svg.network circle")).hasCount(size);
            PlaywrightAssertions.assertThat(page.locator("ol.roster li")).hasCount(size);
            PlaywrightAssertions.assertThat(page.locator("table.matrix tbody tr"))
                    .hasCount(Math.min(size, 20));
            PlaywrightAssertions.assertThat(page.locator("svg.network line.worked"))
                    .not()
                    .hasCount(0);
            assertThat(labelsOutside(page))
                    .as("labels that stick out of the picture")
                    .isEmpty();
            assertThat(labelsOnEachOther(page))
                    .as("labels that lie on each other")
                    .isEmpty();
            assertScrollsByKeyboard(page, "matrix");
        }
    }

    /** Each label stands inside of its picture. */
    private static List<?> labelsOutside(Page page) {
        return (List<?>) page.evaluate("""
                (() => {
                  const picture = document.querySelector('svg.network').getBoundingClientRect();
                  return [...document.querySelectorAll('svg.network text')].filter(text => {
                    const box = text.getBoundingClientRect();
                    return box.left < picture.left - 1 || box.right > picture.right + 1
                        || box.top < picture.top - 1 || box.bottom > picture.bottom + 1;
                  }).map(text => text.textContent);
                })()""");
    }

    private static List<?> labelsOnEachOther(Page page) {
        return (List<?>) page.evaluate("""
                (() => {
                  const boxes = [...document.querySelectorAll('svg.network text')]
                      .map(text => [text.textContent, text.getBoundingClientRect()]);
                  return boxes.flatMap(([name, one], at) => boxes.slice(at + 1)
                      .filter(([, other]) => one.left < other.right - 2 && other.left < one.right - 2
                          && one.top < other.bottom - 2 && other.top < one.bottom - 2)
                      .map(([second]) => name + ' / ' + second));
                })()""");
    }

    /** Whoever has no mouse reaches what does not fit on the screen. */
    private static void assertScrollsByKeyboard(Page page, String section) {
        Locator box = page.locator("[aria-labelledby=" + section + "].scroll");
        box.focus();
        assertThat((Boolean) box.evaluate("element => element === document.activeElement"))
                .isTrue();
        if ((Boolean) box.evaluate("element => element.scrollWidth > element.clientWidth")) {
            page.keyboard().press("ArrowRight");
            page.waitForFunction(
                    "section => document.querySelector(`[aria-labelledby=${section}].scroll`).scrollLeft > 0", section);
        }
    }

    /** Kept as somebody sees it who sees no colours at all. */
    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void linesAreToldApartWithoutColour(Seat seat) {
        PersonProfile manager = network.person(seat.language(), Set.of(), Role.PPM);
        String address = page(manager, 12);
        try (Visitor visitor = signedIn(manager, seat)) {
            Page page = visitor.page();
            page.navigate(address);
            assertThat(page.locator("svg.network line.strange")
                            .first()
                            .evaluate("line => getComputedStyle(line).strokeDasharray"))
                    .isNotEqualTo("none");
            assertThat(page.locator("svg.network line.worked")
                            .first()
                            .evaluate("line => getComputedStyle(line).strokeDasharray"))
                    .isEqualTo("none");
            JsonObject greyOnly = new JsonObject();
            greyOnly.addProperty("type", "achromatopsia");
            page.context().newCDPSession(page).send("Emulation.setEmulatedVisionDeficiency", greyOnly);
            visitor.screenshot("synergy-grey-" + seat);
        }
    }
}
