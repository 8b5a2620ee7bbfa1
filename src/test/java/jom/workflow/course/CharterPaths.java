package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import jom.opportunity.ParticipantRole;
import jom.revenue.SplitLineView;
import jom.revenue.SplitNegotiation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class CharterPaths extends Paths {

    private static final String COUNTER = "{'decision': 'counter', 'comment': 'we want more'}";
    private static final String SIGN = "{'decision': 'sign'}";

    @Autowired
    private SplitNegotiation splits;

    CharterPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    @Test
    void whoCountersIsHeardInTheNextRound() {
        Course course = solutionWanted(1).with("signCharter", COUNTER, SIGN).until("proposeCharter");
        course.answer("proposeCharter").answer("signCharter").answer("signCharter");
        assertThat(course.shown("proposeCharter").path("round").asInt()).isEqualTo(1);
        assertThat(course.shown("proposeCharter").at("/objections/0/comment").asText())
                .isEqualTo("we want more");
        course.answer("proposeCharter").answer("signCharter").answer("signCharter");
        assertThat(course.ends()).contains("endEvent_charterSigned");
    }

    @Test
    void afterThreeRoundsThePortfolioManagerSettlesIt() {
        Course course = solutionWanted(1)
                .with("signCharter", COUNTER, SIGN, COUNTER, SIGN, COUNTER, SIGN)
                .until("contributeSection");
        assertThat(Collections.frequency(course.completed(), "proposeCharter")).isEqualTo(4);
        assertThat(Collections.frequency(course.completed(), "signCharter")).isEqualTo(8);
        assertThat(course.ends()).contains("endEvent_charterSigned");
    }

    /** The first labels are keys, and stay so while nobody writes another; whoever reads them reads words. */
    @Test
    void whatALineIsForIsSaidInWordsAndSignedAsItIs() {
        Cast cast = casts.withSpeaker(Locale.GERMAN, 0, casts.of("reseller", "software-vendor"));
        Course course = stage.takenIn(cast, ParticipantRole.SOLUTION)
                .with("signCharter", COUNTER, SIGN)
                .until("proposeCharter");
        List<String> keys = labels(course);
        assertThat(keys).contains("source", "value");
        assertThat(shownLabels(course))
                .contains("Vermittlung", "Beitrag zum Angebot")
                .doesNotContainAnyElementsOf(keys);
        course.answer("proposeCharter");
        assertThat(labels(course)).isEqualTo(keys);
        assertThat(course.shown("signCharter").path("split").findValuesAsText("label"))
                .contains("Vermittlung");
        course.answer("signCharter").answer("signCharter");
        ObjectNode own = course.shown("proposeCharter").deepCopy();
        ((ObjectNode) own.at("/splitLines/0")).put("label", "Für die Idee");
        course.complete(course.next("proposeCharter"), answered(own));
        assertThat(labels(course)).contains("Für die Idee").containsAnyElementsOf(keys);
    }

    private static JsonNode answered(ObjectNode view) {
        return view.retain("contractingParty", "confidentiality", "workSplit", "splitLines");
    }

    private static List<String> shownLabels(Course course) {
        return course.shown("proposeCharter").path("splitLines").findValuesAsText("label");
    }

    private List<String> labels(Course course) {
        return splits.current(course.id()).lines().stream()
                .map(SplitLineView::label)
                .toList();
    }
}
