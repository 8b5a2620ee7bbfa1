package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

abstract class CharterPaths extends Paths {

    private static final String COUNTER = "{'decision': 'counter', 'comment': 'we want more'}";
    private static final String SIGN = "{'decision': 'sign'}";

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
}
