package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import jom.network.connections.ConnectionStatus;
import jom.network.connections.Connections;
import jom.network.profile.Certificate;
import jom.network.profile.Certificates;
import jom.network.profile.WorkLanguages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Organisations are looked for, show themselves, and connect, on the pages. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DirectoryPagesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final Connections connections;
    private final Certificates certificates;
    private final WorkLanguages languages;
    private final Clock clock;
    private final int port;
    private final String word = NetworkFixture.unique("qy").replace("-", "x");

    DirectoryPagesTest(
            NetworkFixture network,
            OrganisationRegistry registry,
            Connections connections,
            Certificates certificates,
            WorkLanguages languages,
            Clock clock,
            @LocalServerPort int port) {
        this.network = network;
        this.registry = registry;
        this.connections = connections;
        this.certificates = certificates;
        this.languages = languages;
        this.clock = clock;
        this.port = port;
    }

    private OrganisationId named(String name, String... capabilities) {
        OrganisationDetails plain = NetworkFixture.details(name, "system-integrator", "reseller");
        return registry.register(RegisterOrganisation.of(new OrganisationDetails(
                name,
                LegalEntity.named(name + " GmbH"),
                plain.home(),
                plain.timeZone(),
                new Offering(
                        plain.offering().partnerTypes(),
                        Arrays.stream(capabilities).map(Capability::new).collect(Collectors.toSet()),
                        Set.of(new Industry("healthcare"), new Industry("retail")),
                        Set.of(new Territory("DE"), new Territory("AT"), new Territory("CH"))))));
    }

    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void somebodyIsFoundByNameAndByWhatItCanDo(Seat seat) {
        named("Müller & Söhne " + word, "erp", "hosting", "training", "data-integration", "project-management");
        for (int i = 0; i < 25; i++) {
            named(word + " Partner " + i, "erp");
        }
        try (Visitor visitor = signedIn(network.partnerUser(network.organisation("reseller")), seat)) {
            Page page = visitor.page();
            Words words = visitor.words();
            page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(words.say("page.navigation")))
                    .getByText(words.say("page.directory"))
                    .click();
            page.locator("#q").fill(word);
            visitor.follow(page.locator("main button[type=submit]"));
            assertThat(page.locator("#found").textContent()).contains("26");
            PlaywrightAssertions.assertThat(page.locator(".found a.name")).hasCount(20);
            Looks.at(visitor, "directory-" + seat);
            page.locator("a[rel=next]").click();
            PlaywrightAssertions.assertThat(page.locator(".found a.name")).hasCount(6);
            page.locator("#q").fill("SOEHNE " + word);
            page.locator("#q").press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".found a.name"))
                    .hasText(new String[] {"Müller & Söhne " + word});
            page.locator("input[value=hosting]").focus();
            page.keyboard().press("Space");
            visitor.enter(page.locator("main button[type=submit]"));
            assertThat(page.locator("input[value=hosting]").isChecked()).isTrue();
            PlaywrightAssertions.assertThat(page.locator(".found a.name")).hasCount(1);
            page.locator("#q").fill(word + " nobody");
            page.locator("#q").press("Enter");
            PlaywrightAssertions.assertThat(page.getByText(words.say("directory.none.next")))
                    .isVisible();
            Looks.at(visitor, "directory-empty-" + seat);
        }
    }

    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void twoConnect(Seat seat) {
        OrganisationId one = named("Acme " + word, "erp");
        OrganisationId other = named("Contoso " + word, "erp", "hosting");
        try (Visitor visitor = signedIn(network.partnerUser(one), seat)) {
            Page page = visitor.page();
            Words words = visitor.words();
            page.navigate("/organisations/" + other);
            page.locator("#note-0").fill("You build what we sell.");
            Looks.at(visitor, "organisation-other-" + seat);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.say("organisation.ask")))
                    .click();
            PlaywrightAssertions.assertThat(page.getByText(words.say("organisation.told.asked")))
                    .isVisible();
            Looks.at(visitor, "organisation-asked-" + seat);
        }
        try (Visitor visitor = signedIn(network.partnerUser(other), seat)) {
            Page page = visitor.page();
            Words words = visitor.words();
            page.navigate("/organisations/" + other);
            Looks.at(visitor, "organisation-own-" + seat);
            visitor.follow(page.locator("a.name", new Page.LocatorOptions().setHasText("Acme " + word)));
            Looks.at(visitor, "organisation-asks-" + seat);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.say("organisation.accept")))
                    .click();
            PlaywrightAssertions.assertThat(page.getByText(words.say("organisation.told.accepted")))
                    .isVisible();
            page.locator("input[value=NONE]").check();
            page.locator("form[action$='/invitation-policy'] button[type=submit]")
                    .click();
            PlaywrightAssertions.assertThat(page.getByText(words.say("organisation.told.policy")))
                    .isVisible();
            Looks.at(visitor, "organisation-connected-" + seat);
        }
        assertThat(connections.get(one, other).status()).isEqualTo(ConnectionStatus.CONNECTED);
    }

    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void itsOwnPeopleTellWhatItIsCertifiedFor(Seat seat) {
        OrganisationId organisation = named("Fabrikam " + word, "erp");
        LocalDate today = LocalDate.now(clock);
        certificates.add(
                organisation,
                new Certificate("ISO 9001", "TÜV Süd", "12 100 48", today.minusYears(2), today.plusDays(30), null));
        try (Visitor visitor = signedIn(network.partnerUser(organisation), seat)) {
            Page page = visitor.page();
            Words words = visitor.words();
            page.navigate("/organisations/" + organisation);
            page.getByText(words.say("organisation.certificate.add")).first().click();
            page.locator("#name").fill("ISO/IEC 27001");
            page.locator("#issuer").fill("DEKRA");
            page.locator("#validFrom").fill("2020-01-01");
            page.locator("#evidence").fill("https://certificates.example/27001");
            page.locator("details[open] button[type=submit]").click();
            PlaywrightAssertions.assertThat(page.getByText(words.say("organisation.told.certificateAdded")))
                    .isVisible();
            page.getByText(words.say("organisation.languages.change")).click();
            page.locator("#code").selectOption("cs");
            page.locator("details[open] button[type=submit]").first().click();
            PlaywrightAssertions.assertThat(page.getByText(words.say("organisation.told.languages")))
                    .isVisible();
            Looks.at(visitor, "organisation-certificates-" + seat);
        }
        assertThat(certificates.validOn(today, List.of(organisation)).get(organisation))
                .containsExactly("ISO 9001", "ISO/IEC 27001");
        assertThat(languages.of(organisation).codes()).hasToString("[cs]");
        try (Visitor visitor = signedIn(network.person(Role.PPM), seat)) {
            visitor.page().navigate("/organisations/" + organisation);
            assertThat(visitor.page().content()).contains("TÜV Süd").doesNotContain("certificates/removal");
            Looks.at(visitor, "organisation-manager-" + seat);
        }
        try (Visitor visitor = signedIn(network.partnerUser(network.organisation("reseller")), seat)) {
            visitor.page().navigate("/organisations/" + organisation);
            assertThat(visitor.page().content()).doesNotContain("TÜV Süd");
        }
    }

    private Visitor signedIn(PersonProfile person, Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .chooseLanguage()
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }
}
