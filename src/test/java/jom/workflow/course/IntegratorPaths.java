package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import jom.engagement.Engagements;
import jom.engagement.FactRefused;
import jom.engagement.PlannedMilestone;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.ParticipantFacts;
import jom.opportunity.ParticipantRole;
import jom.opportunity.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class IntegratorPaths extends Paths {

    private static final String WEAK = "{'fit': 2, 'capacity': 2, 'margin': 2, 'competition': 2, 'relationship': 2}";
    private static final String NO_BID = "{'decision': 'noBid', 'reason': 'nobody is free'}";
    private static final String CHANGE = "{'progress': 'changeNeeded'}";

    @Autowired
    private Engagements engagements;

    @Autowired
    private Opportunities opportunities;

    IntegratorPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    /** A reseller looks for an integrator and contracts with the customer itself. */
    private Course integrationWanted() {
        return stage.takenIn(casts.of("reseller", "system-integrator"), ParticipantRole.INTEGRATION);
    }

    private static OrganisationId integrator(Course course) {
        return course.cast().partner(1);
    }

    private String price(Course course) {
        return engagements.milestones(course.id(), integrator(course)).all().stream()
                .map(PlannedMilestone::price)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Course course, String contract, String answers, String code) {
        assertThatThrownBy(() -> course.answer(contract, integrator(course), answers))
                .isInstanceOfSatisfying(
                        FactRefused.class, refused -> assertThat(refused.code()).isEqualTo("engagement." + code));
        assertThat(course.openContracts()).contains(contract);
    }

    @Test
    void aSubcontractorSettlesItsTermsWithThePrime() {
        Course course = integrationWanted().until("confirmTeamingTerms");
        assertThat(course.next("confirmTeamingTerms").person())
                .isEqualTo(course.cast().person(course.cast().originator()));
        JsonNode terms = course.shown("confirmTeamingTerms").path("terms");
        assertThat(terms.path("workShare").asText()).isEqualTo("60%");
        course.toItsEnd();
        assertEnded(course, "endEvent_termsAgreed", "endEvent_statementOfWorkPlanned", "endEvent_milestonesAccepted");
    }

    @Test
    void whoContractsItselfNeedsNobodysConsent() {
        Course course = stage.takenIn(casts.of("system-integrator", "software-vendor"), ParticipantRole.SOLUTION)
                .until("decideBid");
        assertThat(course.shown("decideBid").at("/choices/bidDecision").findValuesAsText("value"))
                .containsExactly("asPrime", "noBid");
        course.until("designSolution");
        assertThat(course.ends()).contains("endEvent_termsOwn");
        assertThat(course.completed()).doesNotContain("confirmTeamingTerms");
    }

    @Test
    void termsComeBackUntilBothAgree() {
        Course course = integrationWanted()
                .with("confirmTeamingTerms", "{'agreement': 'changesWanted', 'comment': 'half of it'}")
                .until("confirmTeamingTerms")
                .answer("confirmTeamingTerms");
        JsonNode shown = course.shown("proposeTeamingTerms");
        assertThat(shown.at("/objection/comment").asText()).isEqualTo("half of it");
        assertThat(shown.path("workSharePercent").asInt()).isEqualTo(60);
        course.until("designSolution");
        assertThat(Collections.frequency(course.completed(), "proposeTeamingTerms"))
                .isEqualTo(2);
    }

    @Test
    void whoDoesNotBidLeavesAndTheOthersGoOn() {
        Course course = integrationWanted().with("scoreBid", WEAK).until("decideBid");
        assertThat(course.shown("decideBid").path("decision").asText()).isEqualTo("noBid");
        assertThat(course.shown("decideBid").path("recommendedLabel").asText()).isEqualTo("Do not bid");
        course.answer("decideBid", integrator(course), NO_BID);
        assertThat(course.ends()).contains("endEvent_bidDeclined");
        assertThat(opportunities.participants(course.id()))
                .extracting(ParticipantFacts::organisation)
                .containsExactly(course.cast().originator());
        course.until("recordCustomerDecision");
        assertThat(Collections.frequency(course.completed(), "contributeSection"))
                .isEqualTo(1);
        assertEnded(course.toItsEnd(), "endEvent_revenueSettled");
    }

    @Test
    void theAdviceBindsNobody() {
        Course course = integrationWanted().with("scoreBid", WEAK).until("decideBid");
        course.answer("decideBid", integrator(course), "{'decision': 'asSub'}");
        assertThat(course.openContracts()).contains("proposeTeamingTerms");
    }

    @Test
    void aBidWithoutAReasonIsNotDeclinedAndAPositionIsNotChosen() {
        Course course = integrationWanted().until("decideBid");
        assertThatThrownBy(() -> course.answer("decideBid", integrator(course), "{'decision': 'noBid'}"))
                .hasMessageContaining("Reason");
        assertRefused(course, "decideBid", "{'decision': 'asPrime'}", "positionNotOfCharter");
    }

    @Test
    void whoBroughtItInCannotLeave() {
        Course course = stage.takenIn(casts.of("system-integrator", "software-vendor"), ParticipantRole.SOLUTION)
                .until("decideBid");
        assertThatThrownBy(() -> course.answer("decideBid", course.cast().originator(), NO_BID))
                .isInstanceOfSatisfying(
                        FactRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("engagement.leaderCannotLeave"));
    }

    @Test
    void everyRoleIsStaffedByTheCertified() {
        Course course = integrationWanted().until("confirmStaffing");
        String person = "{'people': [{'name': 'Ada', 'role': '%s', 'certificate': 'TOGAF', 'certificateUntil': '%s'}]}";
        assertRefused(
                course,
                "confirmStaffing",
                String.format(person, "Architect", "2100-06-29"),
                "certificateEndsBeforeClose");
        assertRefused(course, "confirmStaffing", String.format(person, "Tester", "2100-06-30"), "roleNotStaffed");
        course.answer("confirmStaffing", integrator(course), String.format(person, "Architect", "2100-06-30"));
        assertThat(course.openContracts()).contains("planStatementOfWork");
    }

    @Test
    void aPriceFitsTheCurrencyOfTheDeal() {
        Course course = integrationWanted().until("planStatementOfWork");
        assertRefused(
                course,
                "planStatementOfWork",
                "{'scope': 'all', 'milestones': [{'name': 'Pilot', 'acceptance': 'it runs', 'price': '1.001'}]}",
                "amountNotPossible");
    }

    @Test
    void aRejectedMilestoneComesBackWithItsDefects() {
        Course course = integrationWanted()
                .with("acceptMilestone", "{'accepted': 'no', 'defects': 'slow'}")
                .until("acceptMilestone");
        assertThat(course.shown("acceptMilestone").at("/milestones/0/state").asText())
                .isEqualTo("Waits for the customer");
        course.answer("acceptMilestone");
        assertThat(course.shown("deliverMilestone").at("/milestones/0/state").asText())
                .isEqualTo("Rejected");
        assertThat(course.shown("deliverMilestone").at("/milestones/0/defects").asText())
                .isEqualTo("slow");
        course.answer("deliverMilestone");
        assertRefused(
                course, "acceptMilestone", "{'milestone': 'Roll-out', 'accepted': 'yes'}", "milestoneNotDelivered");
        assertEnded(course.toItsEnd(), "endEvent_milestonesAccepted", "endEvent_revenueSettled");
    }

    @Test
    void aChangeGivesAMilestoneANewPriceOnceThePrimeAgrees() {
        Course course = integrationWanted()
                .with("deliverMilestone", CHANGE, CHANGE)
                .with(
                        "requestChange",
                        "{'price': '1500.00', 'reason': 'two more wards'}",
                        "{'price': '1200.50', 'reason': 'one more ward'}")
                .with("approveChange", "{'agreement': 'changesWanted', 'comment': 'too dear'}")
                .until("approveChange");
        JsonNode change = course.shown("approveChange").path("change");
        assertThat(change.path("priceBefore").asText()).isEqualTo("EUR 1,000.00");
        assertThat(change.path("price").asText()).isEqualTo("EUR 1,500.00");
        course.answer("approveChange");
        assertThat(price(course)).isEqualTo("1000.00");
        course.until("approveChange").answer("approveChange");
        assertThat(price(course)).isEqualTo("1200.50");
        assertRefused(
                course,
                "deliverMilestone",
                "{'milestone': 'Roll-out', 'progress': 'changeNeeded'}",
                "milestoneNotOpen");
        course.toItsEnd();
        assertThat(price(course)).isEqualTo("1200.50");
        assertEnded(course, "endEvent_milestonesAccepted");
    }

    @Test
    void aCustomerWhoDoesNotAnswerIsReportedToThePortfolio() {
        Course course = integrationWanted().until("acceptMilestone").fire("event_acceptanceOverdue");
        assertThat(course.ends()).contains("endEvent_overdueAcceptanceReported");
        assertThat(course.openContracts()).contains("acceptMilestone");
        assertThat(opportunities.timeline(course.id(), course.cast().manager().reader()))
                .extracting(TimelineEntry::action)
                .contains("engagement.acceptanceOverdue");
        assertEnded(course.toItsEnd(), "endEvent_milestonesAccepted");
    }
}
