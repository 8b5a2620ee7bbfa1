package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.opportunity.OpportunityId;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A whole opportunity, from the start form to the settled split: every task is done in Tasklist, by five people of five
 * companies, one of each partner type, and by their portfolio manager; one of them works in German. On the way they make
 * mistakes and look at the pages. Pictures of the forms as they fill them lie under target/screenshots.
 */
@JomTest
@Tag("any-database")
class FivePeopleTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** Answers that break a rule, made before the right ones are. */
    private static final Map<String, Mistake> MISTAKES = Map.of(
            "confirmRegistration", new Mistake("outcome", "Refused", 400, "Reason: is needed for this decision"),
            "proposeCharter", new Mistake("splitLines.0.percent", "99", 422, "add up"));

    private record Mistake(String field, String answer, int status, String sentence) {}

    @LocalServerPort
    private int port;

    private final Casts casts;
    private final Stage stage;
    private final Set<String> pictured = new HashSet<>();

    @Autowired
    FivePeopleTest(Casts casts, Stage stage) {
        this.casts = casts;
        this.stage = stage;
    }

    @Test
    void winTogetherInTasklistAndOnThePages() {
        Cast cast = casts.withSpeaker(Locale.GERMAN, Players.GERMAN, casts.of(Players.PARTNER_TYPES));
        try (Players players = Players.of(BROWSER, "http://localhost:" + port, cast)) {
            takeIn(players.originator(), cast.country().name(Locale.ENGLISH));
            OpportunityId id = players.originator().onlyOpportunity();
            Course course = stage.course(cast, id)
                    .by((person, task, view, answers) ->
                            answer(players.named(person.signInName()), task.contract(), view, answers));
            course.until("scoreBid");
            players.everybody().forEach(player -> player.sees("chartered", id));
            course.until("recordCustomerDecision").answer("recordCustomerDecision");
            players.manager().sees("won", id);
            course.toItsEnd();
            players.everybody().forEach(player -> player.sees("settled", id));
            assertThat(course.ends()).contains("endEvent_revenueSettled");
        }
    }

    private static void takeIn(Player originator, String country) {
        Words words = originator.words();
        String customer = NetworkFixture.unique("Rheinbogen");
        TaskForm form = originator
                .startForm()
                .answer("title", "One patient file")
                .answer("customerName", "Klinikum " + customer)
                .answer("customerDomain", customer + ".example")
                .answer("customerCountry", country)
                .answer("customerCity", "Rheinbogen")
                .answer("customerIndustry", "Healthcare")
                .answer("problem", "Patient files live in seven systems that do not talk to each other.")
                .answer("solutionAreas", "Patient care and health records")
                .answer("rolesWanted", words.options("role", "solution", "resale", "integration", "hosting"))
                .answer("amount", "250000.00")
                .answer("currency", "EUR Euro")
                .answer("expectedClose", "2100-06-30")
                .answer("origin", words.options("origin", "customerRequest"))
                .answer("consentToShare", "true");
        form.picture("play-opportunityIntake").complete();
    }

    private void answer(Player player, String contract, JsonNode view, JsonNode answers) {
        TaskForm form = player.task(contract);
        Typist typist = new Typist(player.words(), contract, view);
        typist.type(form, answers);
        if (MISTAKES.containsKey(contract)) {
            Mistake mistake = MISTAKES.get(contract);
            form.answer(mistake.field(), mistake.answer()).isRefused(mistake.status(), mistake.sentence());
            form.picture("play-" + contract + "-told-no").dismissTheMessage();
            typist.type(form, answers);
        }
        if (pictured.add(contract)) {
            form.picture("play-" + contract);
        }
        form.complete();
    }
}
