package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** From the sign-in to an opportunity and out again without a mouse. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KeyboardTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final TeamFixture teams;
    private final int port;

    KeyboardTest(TeamFixture teams, @LocalServerPort int port) {
        this.teams = teams;
        this.port = port;
    }

    @Test
    void leadsThroughThePagesAndOutAgain() {
        Alliance team = teams.chartered(1);
        teams.contributed(team, Money.of("12500.00", "EUR"));
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, Screen.DESK, Locale.GERMAN)) {
            Page page = visitor.page();
            Words words = visitor.words();
            Keyboard keys = new Keyboard(page);
            page.navigate("/login");
            keys.walk("sign-in");
            keys.to("DE").press("Enter");
            page.waitForURL("**/login?language=de");
            keys.to(words.say("login.name")).type(team.seller().signInName()).press("Tab");
            keys.type(NetworkFixture.PASSWORD).press("Enter");
            page.waitForURL("**/");
            keys.walk("start");
            keys.to(words.say("page.skip")).press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            keys.to("One patient file").press("Enter");
            page.waitForURL("**/opportunities/" + team.id());
            page.locator("#diagram svg").first().waitFor();
            keys.walk("opportunity");
            keys.to(words.say("page.signOut")).press("Enter");
            page.getByText(words.say("login.goodbye")).waitFor();
        }
    }
}
