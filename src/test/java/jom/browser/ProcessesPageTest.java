package jom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.network.NetworkFixture;
import jom.workflow.course.OpenedForms;
import jom.workflow.gate.Designers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Somebody who designs processes uploads a model that is refused, then a good one. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProcessesPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final Designers designers;
    private final int port;

    ProcessesPageTest(Designers designers, @LocalServerPort int port) {
        this.designers = designers;
        this.port = port;
    }

    static Stream<Locale> languages() {
        return OpenedForms.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsAtTheDesk(Locale language) {
        tells(Screen.DESK, language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsOnThePhone(Locale language) {
        tells(Screen.PHONE, language);
    }

    private void tells(Screen screen, Locale language) {
        String seat = screen.name() + "-" + language;
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, screen, language)) {
            Words words = visitor.words();
            visitor.chooseLanguage().signIn(designers.designer().signInName(), NetworkFixture.PASSWORD);
            visitor.page().navigate("/processes");
            Looks.at(visitor, "processes-" + seat);
            upload(visitor, Map.of("broken.bpmn", "<no/>".getBytes(StandardCharsets.UTF_8)));
            visitor.page().getByText(words.say("processes.refused.next")).waitFor();
            Looks.at(visitor, "processes-refused-" + seat);
            upload(visitor, Designers.model(Designers.id()));
            visitor.page().getByText(words.say("processes.would")).waitFor();
            Looks.at(visitor, "processes-possible-" + seat);
            visitor.page().locator("main form button").first().click();
            visitor.page().locator("main [role=status]").waitFor();
            Looks.at(visitor, "processes-told-" + seat);
        }
    }

    private static void upload(Visitor visitor, Map<String, byte[]> files) {
        Page page = visitor.page();
        Words words = visitor.words();
        page.getByLabel(words.say("processes.name")).fill("Own way");
        page.getByLabel(words.say("processes.files"))
                .setInputFiles(files.entrySet().stream()
                        .map(file -> new FilePayload(file.getKey(), "application/xml", file.getValue()))
                        .toArray(FilePayload[]::new));
        page.getByText(words.say("processes.look")).click();
    }
}
