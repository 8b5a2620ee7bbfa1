package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import jom.engagement.Engagements;
import jom.engagement.ResaleFact.DealReported;
import jom.engagement.ResaleFact.DistributorQuoted;
import jom.engagement.ResaleFact.MarginsSet;
import jom.workflow.AnswersInvalid;
import jom.workflow.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ResellerPaths extends Paths {

    private static final String QUOTE_WANTED =
            "{'evidenceKind': 'meetingNotes', 'evidence': 'notes of May', 'tenderStatus': 'none', 'quoteWanted': 'yes'}";

    private static final String MARGINS = "{'marginPercent': '%s', 'rebatePercent': '2', 'upliftPercent': '0'}";

    @Autowired
    private Engagements engagements;

    ResellerPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    @Test
    void aDistributorsQuoteIsShownWhereMarginsAreSet() {
        Course course = solutionWanted(1).with("recordEngagement", QUOTE_WANTED).until("setMargins");
        assertThat(course.completed()).containsSubsequence("recordEngagement", "recordDistributorQuote");
        assertThat(course.shown("setMargins").at("/quote/discount").asText()).isEqualTo("12%");
        assertThat(engagements.all(course.id(), DistributorQuoted.class)).hasSize(1);
    }

    @Test
    void aQuoteThatDoesNotComeIsNotWaitedFor() {
        Course course = solutionWanted(1).with("recordEngagement", QUOTE_WANTED).until("recordDistributorQuote");
        course.fire("event_quoteOverdue").until("setMargins");
        assertThat(course.shown("setMargins").path("quote").isObject()).isFalse();
        assertThat(engagements.all(course.id(), DistributorQuoted.class)).isEmpty();
    }

    @Test
    void whoRegisteredFirstIsAdvisedTheFullUplift() {
        Course course = solutionWanted(1).until("setMargins");
        assertThat(course.shown("setMargins").path("uplift").asText()).isEqualTo("5%");
        assertThat(course.shown("setMargins").path("upliftPercent").asText()).isEqualTo("5");
        course.answer("setMargins");
        assertThat(engagements.latest(course.id(), course.cast().originator(), MarginsSet.class))
                .contains(new MarginsSet("10", "2", "5"));
        assertThat(course.ends()).contains("endEvent_marginsSet");
    }

    @Test
    void marginsAreAskedForInPerCentWithAtMostTwoDecimals() {
        Course course = solutionWanted(1).until("setMargins");
        for (String margin : List.of("10.555", "100.01", "-1", "10,5", "ten")) {
            assertRefused(course, margin, Locale.ENGLISH, "percentage from 0 to 100 with at most two decimals");
            assertRefused(course, margin, Locale.GERMAN, "Prozentsatz von 0 bis 100 mit höchstens zwei");
        }
        course.answer("setMargins", course.cast().originator(), String.format(MARGINS, "10.55"));
        assertThat(engagements.latest(course.id(), course.cast().originator(), MarginsSet.class))
                .contains(new MarginsSet("10.55", "2", "0"));
    }

    private void assertRefused(Course course, String margin, Locale language, String sentence) {
        Course.Open open = course.next("setMargins");
        Viewer known = stage.viewers.named(open.person().signInName());
        Viewer viewer = new Viewer(known.signInName(), known.groups(), language);
        JsonNode answers = new Answerer(stage.json).read(String.format(MARGINS, margin));
        assertThatThrownBy(() -> stage.tasks.complete(viewer, open.task().id(), answers))
                .isInstanceOf(AnswersInvalid.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void whoRegisteredBesideAnotherIsAdvisedHalfOfIt() {
        Course course = solutionWanted(1)
                .with("confirmRegistration", "{'outcome': 'coProtected'}")
                .until("setMargins");
        assertThat(course.shown("setMargins").path("upliftPercent").asText()).isEqualTo("2.5");
    }

    @Test
    void aWinIsReportedWithItsReason() {
        Course course = solutionWanted(1).toItsEnd();
        assertThat(course.completed()).containsSubsequence("recordOrder", "confirmFulfilment", "reportDeal");
        assertEnded(course, "endEvent_dealReported", "endEvent_revenueSettled");
        assertThat(engagements.latest(course.id(), course.cast().originator(), DealReported.class))
                .hasValueSatisfying(told -> assertThat(told.competitor()).isEqualTo("Incumbent Ltd"));
    }
}
