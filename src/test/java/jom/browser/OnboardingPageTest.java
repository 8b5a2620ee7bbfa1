package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A manager lets an organisation join, its first person describes it, and the manager takes it in. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OnboardingPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final NetworkFixture network;
    private final OrganisationDirectory directory;
    private final int port;
    private final String name = NetworkFixture.unique("Fabrikam");
    private final String contact = NetworkFixture.unique("contact");

    OnboardingPageTest(NetworkFixture network, OrganisationDirectory directory, @LocalServerPort int port) {
        this.network = network;
        this.directory = directory;
        this.port = port;
    }

    static Stream<Seat> seats() {
        return PagesTest.seats();
    }

    @ParameterizedTest
    @MethodSource("seats")
    void joins(Seat seat) {
        PersonProfile manager = network.person(seat.language(), Set.of(), Role.PPM);
        OrganisationId id;
        try (Visitor visitor = signedIn(manager.signInName(), seat)) {
            id = start(visitor, seat);
        }
        try (Visitor visitor = signedIn(contact, seat)) {
            describe(visitor, id, seat);
        }
        try (Visitor visitor = signedIn(manager.signInName(), seat)) {
            Page page = visitor.page();
            page.navigate("/onboardings");
            visitor.follow(page.locator("main table a").filter(new Locator.FilterOptions().setHasText(name)));
            Looks.at(visitor, "onboarding-verify-" + seat);
            page.locator("#outcome").selectOption("ACCEPT");
            press(visitor, "onboarding.decide.do");
            page.getByText(visitor.words().say("onboardings.network.referenceUnconfirmed"))
                    .waitFor();
            page.locator("input[name=confirmed]").check();
            page.locator("#outcome").selectOption("ACCEPT");
            Looks.at(visitor, "onboarding-confirm-" + seat);
            press(visitor, "onboarding.decide.do");
            page.getByText(visitor.words().say("onboardings.decided")).waitFor();
        }
        assertThat(directory.get(id).verified()).isTrue();
    }

    private OrganisationId start(Visitor visitor, Seat seat) {
        Page page = visitor.page();
        page.navigate("/");
        visitor.follow(page.locator("nav a[href$='/onboardings']"));
        Looks.at(visitor, "onboardings-" + seat);
        page.locator("#name").fill(name);
        page.locator("#home").selectOption("AT");
        page.locator("#timeZone").fill("Europe/Vienna");
        page.locator("input[name=partnerTypes][value=reseller]").check();
        page.locator("#displayName").fill("Fay Contact");
        page.locator("#email").fill("fay@example.com");
        page.locator("#contactLanguage").selectOption(seat.language().getLanguage());
        page.locator("#signInName").fill(contact);
        page.locator("#password").fill(NetworkFixture.PASSWORD);
        press(visitor, "onboardings.start.do");
        page.getByText(visitor.words().say("onboardings.started")).waitFor();
        String address = page.url().replaceAll("[?].*", "");
        return OrganisationId.parse(address.substring(address.lastIndexOf('/') + 1));
    }

    private void describe(Visitor visitor, OrganisationId id, Seat seat) {
        Page page = visitor.page();
        page.navigate("/");
        page.locator("main a[href$='/onboardings']").click();
        visitor.follow(page.locator("main table a"));
        Looks.at(visitor, "onboarding-describe-" + seat);
        page.locator("#legalName").fill(name + " AG");
        page.locator("#registrationNumber").fill("FN 4711");
        page.locator("#territories").fill("AT, DE-BY");
        page.locator("input[name=capabilities][value=erp]").check();
        press(visitor, "onboarding.save");
        page.getByText(visitor.words().say("onboardings.described")).waitFor();
        page.locator("#customer").fill("Spital Chur");
        page.locator("#industry").selectOption("healthcare");
        page.locator("#country").selectOption("CH");
        page.locator("#year").fill("2023");
        page.locator("#contact").fill("Ms Caduff, head of IT");
        press(visitor, "onboarding.refer");
        page.getByText(visitor.words().say("onboardings.referred")).waitFor();
        press(visitor, "onboarding.submit.do");
        page.getByText(visitor.words().say("onboardings.submitted")).waitFor();
        assertThat(directory.get(id).details().legalEntity().registrationNumber())
                .isEqualTo("FN 4711");
    }

    private static void press(Visitor visitor, String words) {
        visitor.page()
                .locator("main form button[type=submit]")
                .filter(new Locator.FilterOptions().setHasText(visitor.words().say(words)))
                .first()
                .click();
    }

    private Visitor signedIn(String signInName, Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .chooseLanguage()
                .signIn(signInName, NetworkFixture.PASSWORD);
    }
}
