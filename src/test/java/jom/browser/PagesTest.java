package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jom.JomTest;
import jom.browser.Browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@JomTest
class PagesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Test
    void showsTheSignInOnAnyScreen() {
        for (Screen screen : new Screen[] {Screen.DESK, Screen.PHONE}) {
            try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, screen, "en-GB")) {
                visitor.page().navigate("/login?error");
                visitor.screenshot("login-" + screen.name());
                assertThat(visitor.isTooWide()).isFalse();
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }
}
