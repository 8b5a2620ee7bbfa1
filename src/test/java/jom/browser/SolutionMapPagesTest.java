package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Reference;
import jom.network.References;
import jom.network.Role;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.workflow.course.OpenedForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A manager and a partner look at the solution map, on a desk and on a phone, in every language. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SolutionMapPagesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String CELL = "/solution-map/hospitality/customer-engagement";

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final References references;
    private final OpportunityFixture opportunities;
    private final int port;

    SolutionMapPagesTest(
            NetworkFixture network,
            Portfolios portfolios,
            References references,
            OpportunityFixture opportunities,
            @LocalServerPort int port) {
        this.network = network;
        this.portfolios = portfolios;
        this.references = references;
        this.opportunities = opportunities;
        this.port = port;
    }

    static Stream<Locale> languages() {
        return OpenedForms.LANGUAGES.stream();
    }

    private record Scene(PersonProfile manager, PersonProfile partner, PortfolioId portfolio) {}

    /** A small portfolio with something in every step of the scale but the last. */
    private Scene scene() {
        PersonProfile manager = network.person(Role.PPM);
        OrganisationId shop = network.organisation("software-vendor", "crm", "e-commerce", "data-integration");
        OrganisationId second = network.organisation(
                "system-integrator",
                "crm",
                "e-commerce",
                "data-integration",
                "security-operations",
                "identity-access",
                "security-consulting");
        OrganisationId data = network.organisation("reseller", "data-platform", "analytics", "data-integration");
        PortfolioId portfolio = portfolios.found(new FoundPortfolio(
                NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(shop, second, data)));
        references.add(
                shop,
                new Reference(
                        "Kunde",
                        new Industry("hospitality"),
                        new Territory("DE"),
                        Year.of(2024),
                        Set.of(new SolutionArea("customer-engagement"))));
        opportunities.qualified(AnOpportunity.of(data).order());
        return new Scene(manager, network.partnerUser(shop), portfolio);
    }

    private Visitor visitor(PersonProfile person, Screen screen, Locale language) {
        return BROWSER.visitor("http://localhost:" + port, screen, language)
                .chooseLanguage()
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areLookedAtByAManager(Locale language) {
        Scene scene = scene();
        for (Screen screen : List.of(Screen.DESK, Screen.PHONE)) {
            String seat = screen.name() + "-" + language;
            try (Visitor visitor = visitor(scene.manager(), screen, language)) {
                Page page = visitor.page();
                Words words = visitor.words();
                page.getByText(words.say("page.map")).click();
                page.getByLabel(words.say("map.portfolio"))
                        .selectOption(scene.portfolio().toString());
                page.getByText(words.say("map.apply"), new Page.GetByTextOptions().setExact(true))
                        .last()
                        .click();
                page.locator(".heatmap").waitFor();
                Looks.at(visitor, "solutionmap-" + seat);
                assertThat(page.locator("td.heat.FEW").count()).isGreaterThan(10);
                page.locator("td.heat.FEW a").first().click();
                page.locator("#partners").waitFor();
                Looks.at(visitor, "solutioncell-" + seat);
                page.navigate(CELL + "?partners=all&portfolio=" + scene.portfolio());
                Looks.at(visitor, "solutioncell-all-" + seat);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areLookedAtByAPartner(Locale language) {
        Scene scene = scene();
        try (Visitor visitor = visitor(scene.partner(), Screen.DESK, language)) {
            Page page = visitor.page();
            page.navigate("/solution-map?portfolio=" + scene.portfolio() + "&sort=gaps&show=weak");
            Looks.at(visitor, "solutionmap-partner-" + language);
            assertThat(page.locator(".demand").count()).isZero();
            assertThat(page.locator(".you").count()).isGreaterThan(5);
            page.navigate(CELL + "?portfolio=" + scene.portfolio());
            Looks.at(visitor, "solutioncell-partner-" + language);
            assertThat(page.locator("#partners").count()).isZero();
            assertThat(page.locator("#own").count()).isEqualTo(1);
            page.navigate("/solution-map?vertical=nothing+like+this");
            Looks.at(visitor, "solutionmap-none-" + language);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areChangedByAManager(Locale language) {
        try (Visitor visitor = visitor(network.person(Role.PPM), Screen.DESK, language)) {
            Page page = visitor.page();
            Words words = visitor.words();
            String cell = "/solution-map/gaming/patient-care";
            for (boolean on : new boolean[] {true, false}) {
                page.navigate(cell);
                page.locator("details summary").first().click();
                page.locator("input[value=training]").setChecked(on);
                Looks.at(visitor, "solutioncell-change-" + on + "-" + language);
                page.getByText(words.say("map.cell.change.save")).click();
                page.getByText(words.say("map.changed")).waitFor();
            }
            page.locator("details summary").nth(1).click();
            Looks.at(visitor, "solutioncell-history-" + language);
            assertThat(page.locator(".badge.end").count()).isEqualTo(1);
        }
    }

    @Test
    void areReachedByKeyboardAndKeptAsFiles() throws IOException {
        Scene scene = scene();
        try (Visitor visitor = visitor(scene.manager(), Screen.DESK, Locale.ENGLISH)) {
            Page page = visitor.page();
            page.navigate("/solution-map?portfolio=" + scene.portfolio() + "&vertical=hospitality");
            page.locator(".scroll").focus();
            for (int step = 0; step < 3 + 1; step++) {
                page.keyboard().press("Tab");
            }
            assertThat(page.evaluate("document.activeElement.closest('td') !== null"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            page.locator("#coverage").waitFor();
            page.goBack();
            Download png = page.waitForDownload(
                    () -> page.getByText(visitor.words().say("map.files.png")).click());
            Path kept = Path.of("target", "screenshots", "solution-map.png");
            png.saveAs(kept);
            assertThat(ImageIO.read(kept.toFile()).getWidth()).isGreaterThan(1_000);
            Download svg = page.waitForDownload(
                    () -> page.getByText(visitor.words().say("map.files.svg")).click());
            assertThat(Files.readString(svg.path())).contains("Hospitality").doesNotContain("Aerospace");
        }
    }

    @Test
    void showNoCellThatIsNone() {
        try (Visitor visitor = visitor(network.person(Role.PPM), Screen.DESK, Locale.ENGLISH)) {
            for (String address : List.of("/solution-map/piracy/erp", "/solution-map/A!/data-analytics")) {
                Response answer = visitor.page().navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(404);
            }
        }
    }
}
