package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jom.JomTest;
import jom.network.PersonProfile;
import jom.workflow.CurrentViewer;
import jom.workflow.DeadlineWatch;
import jom.workflow.OpenTask;
import jom.workflow.Tasks;
import jom.workflow.course.Casts;
import jom.workflow.course.EveryContract;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every form of the shipped models, in Tasklist in a real browser: opened, sent before it is right, corrected and
 * completed, by somebody who speaks the language. What it answers moves real opportunities on. Takes some minutes.
 */
@JomTest
@Tag("any-database")
@Tag("every-form")
class EveryFormFilledTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** What they need is chosen as they open. The registration refuses more than the form can; {@link FivePeopleTest} tries it. */
    private static final Set<String> RIGHT_AS_THEY_OPEN =
            Set.of("confirmRegistration", "explainLoss", "listOpenWork", "nameReferences", "reportDeal");

    /** Taken in without a task; {@link FivePeopleTest} fills it. */
    private static final String START = "opportunityIntake";

    private static final Map<String, String> NEEDED = Map.of("en", "Field is required.", "de", "Bitte ausfüllen.");

    @LocalServerPort
    private int port;

    private final EveryContract every;
    private final Tasks tasks;
    private final CurrentViewer viewers;
    private final Map<String, Player> players = new HashMap<>();
    private final Map<String, String> said = new TreeMap<>();
    private final Set<String> rightAsTheyOpen = new TreeSet<>();

    @Autowired
    EveryFormFilledTest(Casts casts, Stage stage, DeadlineWatch watch, Tasks tasks, CurrentViewer viewers) {
        this.every = new EveryContract(casts, stage, watch);
        this.tasks = tasks;
        this.viewers = viewers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void isSentTooEarlyCorrectedAndCompleted(String language) throws IOException {
        try {
            every.come(every.cast(Locale.forLanguageTag(language)), this::answer);
        } finally {
            players.values().forEach(Player::close);
        }
        assertThat(said.values()).containsOnly(Objects.requireNonNull(NEEDED.get(language)));
        assertThat(rightAsTheyOpen).isEqualTo(RIGHT_AS_THEY_OPEN);
        Set<String> answered = new TreeSet<>(said.keySet());
        answered.addAll(rightAsTheyOpen);
        answered.add(START);
        assertThat(answered).containsExactlyInAnyOrderElementsOf(EveryFormTest.shipped());
    }

    /** In the browser the first time, by our own service afterwards. */
    private void answer(PersonProfile person, OpenTask task, JsonNode view, JsonNode answers) {
        if (said.containsKey(task.contract()) || rightAsTheyOpen.contains(task.contract())) {
            tasks.complete(viewers.named(person.signInName()), task.id(), answers);
            return;
        }
        Player player = players.computeIfAbsent(
                person.signInName(), name -> new Player(BROWSER, "http://localhost:" + port, name, person));
        TaskForm form = player.task(task.contract());
        new Carelessness(form)
                .said()
                .ifPresentOrElse(
                        sentence -> said.put(task.contract(), sentence), () -> rightAsTheyOpen.add(task.contract()));
        new Typist(player.words(), task.contract(), view, true).type(form, answers);
        form.complete();
    }
}
