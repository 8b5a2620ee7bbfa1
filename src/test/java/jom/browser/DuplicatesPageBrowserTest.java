package jom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Set;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.duplicates.Duplicates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A manager decides who is there twice, and takes it back. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DuplicatesPageBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String PAGE = "/organisations/duplicates";

    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final Duplicates duplicates;
    private final int port;
    private final String word = NetworkFixture.unique("db").replace("-", "x");

    DuplicatesPageBrowserTest(
            NetworkFixture network, OrganisationRegistry registry, Duplicates duplicates, @LocalServerPort int port) {
        this.network = network;
        this.registry = registry;
        this.duplicates = duplicates;
        this.port = port;
    }

    private OrganisationId registered(String name, String number, String domain) {
        OrganisationDetails plain = NetworkFixture.details(name, "reseller", "system-integrator");
        return registry.register(RegisterOrganisation.of(new OrganisationDetails(
                name,
                new LegalEntity(name + " GmbH", number, domain),
                plain.home(),
                plain.timeZone(),
                plain.offering())));
    }

    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void somebodyWhoIsThereTwiceBecomesOneAndTwoAgain(Seat seat) {
        OrganisationId one = registered("Müller & Söhne " + word, "HRB 12 " + word, word + ".example");
        registered("Mueller & Soehne " + word + " KG", "HRB12" + word, "www." + word + ".example");
        duplicates.search();
        PersonProfile manager = network.person(seat.language(), Set.of(), Role.PPM);
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .signIn(manager.signInName(), NetworkFixture.PASSWORD)) {
            Page page = visitor.page();
            Words words = visitor.words();
            page.locator("main a[href='" + PAGE + "']").click();
            page.locator("#q").fill(word);
            page.locator("#q").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("main h2")).hasCount(1);
            page.locator("summary").focus();
            page.keyboard().press("Enter");
            Looks.at(visitor, "duplicates-" + seat);
            page.locator("input[type=radio][value='" + one + "']").check();
            page.locator("#reason-1").fill("The same number in the same register.");
            page.locator("details button[type=submit]").press("Enter");
            PlaywrightAssertions.assertThat(page.getByText(words.say("duplicates.told.merged")))
                    .isVisible();
            page.locator("#q").fill(word);
            page.locator("#show").selectOption("decided");
            visitor.enter(page.locator("main form.filters button"));
            Looks.at(visitor, "duplicates-decided-" + seat);
            page.locator("form[action$=undo] button").press("Enter");
            PlaywrightAssertions.assertThat(page.getByText(words.say("duplicates.told.undone")))
                    .isVisible();
            page.navigate(PAGE + "?q=nobody-" + word);
            Looks.at(visitor, "duplicates-none-" + seat);
        }
    }
}
