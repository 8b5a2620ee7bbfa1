package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.network.NetworkFixture;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.OpenedForms;
import jom.workflow.course.Stage;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A manager looks at all that is under way, one of it late by years: in the picture, in the table and in the list. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BoardPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Date LONG_AGO = Date.from(Instant.parse("2020-01-01T12:00:00Z"));
    private static final String TEAM = "[data-element-id='callActivity_formTeam']";

    private final Casts casts;
    private final Stage stage;
    private final ProcessEngine engine;
    private final int port;

    BoardPageTest(Casts casts, Stage stage, ProcessEngine engine, @LocalServerPort int port) {
        this.casts = casts;
        this.stage = stage;
        this.engine = engine;
        this.port = port;
    }

    static Stream<Locale> languages() {
        return OpenedForms.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void marksWhatIsLateAtTheDesk(Locale language) {
        marksWhatIsLate(Screen.DESK, language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void marksWhatIsLateOnThePhone(Locale language) {
        marksWhatIsLate(Screen.PHONE, language);
    }

    private void marksWhatIsLate(Screen screen, Locale language) {
        Cast cast = casts.of("reseller", "software-vendor");
        stage.takenIn(cast, ParticipantRole.SOLUTION).until("confirmTeam");
        String late = stage.takenIn(cast, ParticipantRole.SOLUTION)
                .until("confirmTeam")
                .next("confirmTeam")
                .task()
                .id();
        engine.getTaskService().setDueDate(late, LONG_AGO);
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, screen, language)
                .chooseLanguage()
                .signIn(cast.manager().signInName(), NetworkFixture.PASSWORD)) {
            Page page = visitor.page();
            Words words = visitor.words();
            page.navigate("/portfolios/" + cast.portfolio() + "/steps");
            Locator badge = page.locator("#diagram " + TEAM + " .load");
            badge.waitFor();
            assertThat(badge.locator("text").first().textContent())
                    .isEqualTo(MessageFormat.format(words.say("board.mark.late"), 2, 1));
            assertThat(badge.getAttribute("class")).contains("level-3");
            PlaywrightAssertions.assertThat(page.locator("#process")).isVisible();
            Locator rows = page.locator("ul.tasks > li");
            assertThat(rows.count()).isEqualTo(2);
            assertThat(rows.first().locator(".badge.late").textContent()).isEqualTo(words.say("task.late"));
            assertThat(rows.first().textContent()).contains("2020");
            assertThat(rows.nth(1).locator(".badge.late").count()).isZero();
            Looks.at(visitor, "board-" + screen.name() + "-" + language);

            page.getByLabel(words.say("board.process")).selectOption("teamFormation");
            page.getByText(words.say("board.choose"), new Page.GetByTextOptions().setExact(true))
                    .click();
            Locator task = page.locator("#diagram [data-element-id='userTask_confirmTeam'] .load");
            task.waitFor();
            assertThat(task.locator("text").first().textContent())
                    .isEqualTo(MessageFormat.format(words.say("board.mark.late"), 2, 1));
            assertThat(page.locator("#diagram").textContent())
                    .contains(words.heading("confirmTeam").replaceFirst(".* ", "")); // a label is broken into lines
            Looks.at(visitor, "board-called-" + screen.name() + "-" + language);
        }
    }
}
