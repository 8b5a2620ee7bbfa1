package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import jom.engagement.Engagements;
import jom.engagement.FactRefused;
import jom.engagement.ServiceFact.CreditGranted;
import jom.engagement.Told;
import jom.opportunity.Opportunities;
import jom.opportunity.ParticipantRole;
import jom.opportunity.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What runs by itself once the customer has accepted the go-live. */
abstract class HostedServicePaths extends Paths {

    private static final String FIXED =
            "{'startsOn': '2100-01-15', 'periodEnd': 'fixed', 'noticeDays': 30, 'endsOn': '2100-03-20'}";

    @Autowired
    private Engagements engagements;

    @Autowired
    private Opportunities opportunities;

    HostedServicePaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    private Course hosted() {
        return stage.takenIn(casts.of("reseller", "hosting-provider"), ParticipantRole.HOSTING);
    }

    /** The next timer of the service, as it is set, is due. */
    private Course due(Course course, String at) {
        assertThat(course.dueAt("event_nextStepDue")).isEqualTo(Instant.parse(at));
        return course.fire("event_nextStepDue");
    }

    @Test
    void settlementDoesNotWaitForAService() {
        Course course = hosted().toItsEnd();
        assertEnded(course, "endEvent_serviceStarted", "endEvent_revenueSettled");
        assertThat(course.instances()).hasSize(1);
        due(course, "2100-03-27T23:00:00Z");
        assertThat(course.openContracts()).containsExactly("reportUsage");
    }

    @Test
    void aServiceWithNoticeEndsWhenTheCustomerHasGivenIt() {
        Course course =
                hosted().with("reportUsage", "{'noticeOn': '2100-03-31'}").toItsEnd();
        due(course, "2100-03-27T23:00:00Z").answer("reportUsage");
        due(course, "2100-04-27T22:00:00Z").answer("reportUsage");
        due(course, "2100-04-30T22:00:00Z");
        assertThat(course.shown("completeExit").at("/exit/dataFormat").asText()).isEqualTo("FHIR");
        course.answer("completeExit");
        assertThat(course.ends()).contains("endEvent_customerExited");
        assertThat(course.instances()).isEmpty();
    }

    @Test
    void aFixedPeriodIsContinuedAndLeft() {
        Course course = hosted().with("startServicePeriod", FIXED)
                .with("acceptGoLive", "{'acceptedOn': '2100-01-20', 'acceptedBy': 'A. Customer'}")
                .with("decideContinuation", "{'continuation': 'renew', 'endsOn': '2100-04-10'}")
                .toItsEnd();
        due(course, "2100-01-27T23:00:00Z").answer("reportUsage");
        due(course, "2100-02-17T23:00:00Z");
        assertThat(course.shown("decideContinuation").at("/period/lastDay").asText())
                .isEqualTo("20 March 2100");
        course.answer("decideContinuation");
        due(course, "2100-02-27T23:00:00Z").answer("reportUsage");
        due(course, "2100-03-10T23:00:00Z").answer("decideContinuation");
        due(course, "2100-03-27T23:00:00Z").answer("reportUsage");
        due(course, "2100-04-10T22:00:00Z").answer("reportUsage");
        due(course, "2100-04-10T22:00:00Z").answer("completeExit");
        assertThat(course.ends()).contains("endEvent_customerExited");
        assertThat(course.instances()).isEmpty();
    }

    @Test
    void aMonthThatWasWorseThanPromisedCostsLess() {
        Course course =
                hosted().with("reportUsage", "{'availability': '99.74'}").toItsEnd();
        due(course, "2100-03-27T23:00:00Z").answer("reportUsage");
        JsonNode credit = course.shown("grantCredit").path("credit");
        assertThat(credit.path("credit").asText()).isEqualTo("EUR 300.00");
        assertThat(credit.path("netPrice").asText()).isEqualTo("EUR 700.00");
        course.answer("grantCredit");
        assertThat(engagements.history(course.id(), course.cast().partner(1), CreditGranted.class).stream()
                        .map(Told::fact)
                        .map(CreditGranted::price))
                .containsExactly("700.00");
    }

    @Test
    void aMonthThatIsNotReportedInTimeIsToldToThePortfolio() {
        Course course = hosted().toItsEnd();
        due(course, "2100-03-27T23:00:00Z");
        assertThat(course.dueAt("event_windowClosed")).isEqualTo(Instant.parse("2100-04-10T22:00:00Z"));
        course.fire("event_windowClosed");
        assertThat(course.ends()).contains("endEvent_overdueUsageReported");
        assertThat(course.openContracts()).containsExactly("reportUsage");
        assertThat(opportunities.timeline(course.id(), course.cast().manager().reader()))
                .extracting(TimelineEntry::action)
                .contains("engagement.usageOverdue");
    }

    @Test
    void monthsAreReportedInTurnAndAFixedPeriodNeedsNoNotice() {
        Course course = hosted().with("startServicePeriod", FIXED).toItsEnd();
        due(course, "2100-02-17T23:00:00Z").answer("decideContinuation");
        due(course, "2100-03-20T23:00:00Z");
        String usage = "{'month': '%s', 'users': 1, 'storageGb': 1, 'availability': '99.99', 'charge': '1.00'%s}";
        assertRefused(course, String.format(usage, "2100-04", ""), "otherMonthDue");
        assertRefused(course, String.format(usage, "2100-03", ", 'noticeOn': '2100-03-01'"), "fixedPeriodHasNoNotice");
        course.answer("reportUsage");
        assertThat(course.openContracts()).isEmpty();
    }

    private static void assertRefused(Course course, String answers, String code) {
        assertThatThrownBy(() -> course.answer("reportUsage", course.cast().partner(1), answers))
                .isInstanceOfSatisfying(
                        FactRefused.class, refused -> assertThat(refused.code()).isEqualTo("engagement." + code));
    }
}
