package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityChanged;
import jom.opportunity.ParticipantRole;
import jom.opportunity.PrimeStays;
import jom.opportunity.StageNotReachable;
import jom.opportunity.TimelineEntry;
import jom.opportunity.UnknownOpportunity;
import jom.platform.IdColumn;
import jom.revenue.SplitAgreementView;
import jom.revenue.SplitLineView;
import jom.revenue.SplitNegotiation;
import jom.workflow.DeadlineWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A participant leaves: nothing of it is left, and the others come to a won deal that they divide among themselves. */
abstract class DeparturePaths extends Paths {

    private static final int VENDOR = 1;
    private static final int INTEGRATOR = 2;
    private static final int HOSTER = 3;

    @Autowired
    private Leavers leavers;

    @Autowired
    private SplitNegotiation splits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DeadlineWatch watch;

    DeparturePaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    private Course fourTogether() {
        return stage.takenIn(
                casts.of("reseller", "software-vendor", "system-integrator", "hosting-provider"),
                ParticipantRole.SOLUTION,
                ParticipantRole.INTEGRATION,
                ParticipantRole.HOSTING);
    }

    @ParameterizedTest
    @CsvSource({
        "proposeCharter, 1",
        "signCharter, 2",
        "signCharter, 3",
        "attachSolution, 1",
        "validateSolution, 1",
        "decideBid, 2",
        "confirmTeamingTerms, 2",
        "sizeHosting, 3",
        "signSizing, 2",
        "signSizing, 3",
        "confirmHostingRight, 1",
        "offerServiceLevel, 3",
        "contributeSection, 1",
        "reviewProposal, 2",
        "signOffProposal, 3",
        "recordCustomerDecision, 1"
    })
    void whoLeavesAtAnyStepLeavesNothingAndTheOthersWin(String where, int who) {
        Course course = fourTogether().until(where);
        OrganisationId leaver = course.cast().partner(who);
        boolean preparing = !leavers.actingFor(course, leaver).isEmpty();
        leavers.leave(course, leaver);
        assertThat(course.ends().contains("endEvent_participantLeft")).isEqualTo(preparing);
        leavers.assertNothingIsLeftOf(course, leaver);
        leavers.assertWonWithout(course.toItsEnd(), List.of(leaver));
    }

    /** Nobody else is preparing any more: that one goes is what the others have waited for. */
    @Test
    void theLastOneWhoPreparesMayLeave() {
        Course course = solutionWanted(1).until("attachSolution");
        OrganisationId vendor = course.cast().partner(VENDOR);
        while (course.open().stream()
                .anyMatch(open -> open.person()
                        .equals(Leavers.person(course, course.cast().originator())))) {
            course.answer(course.open().stream()
                    .filter(open -> open.person()
                            .equals(Leavers.person(course, course.cast().originator())))
                    .findFirst()
                    .orElseThrow()
                    .task()
                    .contract());
        }
        leavers.leave(course, vendor);
        leavers.assertNothingIsLeftOf(course, vendor);
        assertThat(course.openContracts()).doesNotContain("contributeSection").isNotEmpty();
        leavers.assertWonWithout(course.toItsEnd(), List.of(vendor));
    }

    @Test
    void theNextBestTakesThePlaceAndPreparesAlone() {
        Course course = solutionWanted(2).until("recordCustomerDecision");
        OrganisationId first =
                stage.opportunities.participants(course.id()).get(1).organisation();
        OrganisationId second = first.equals(course.cast().partner(1))
                ? course.cast().partner(2)
                : course.cast().partner(1);
        long prepared = prepared(course);
        leavers.leave(course, first);
        course.until("signCharter");
        assertThat(stage.opportunities.participants(course.id()))
                .extracting(participant -> participant.organisation())
                .containsExactly(course.cast().originator(), second);
        course.until("contributeSection");
        assertThat(prepared(course)).isEqualTo(prepared + 1);
        assertThat(course.completed().stream().filter("attachSolution"::equals)).hasSize(2);
        leavers.assertWonWithout(course.toItsEnd(), List.of(first));
    }

    private long prepared(Course course) {
        return Collections.frequency(course.ends(), "endEvent_partPrepared");
    }

    @Test
    void whoIsReleasedWhileATeamIsSoughtIsSearchedForAgain() {
        Course course = fourTogether().until("answerInvitation").answer("answerInvitation");
        OrganisationId leaver =
                stage.opportunities.participants(course.id()).get(1).organisation();
        leavers.leave(course, leaver);
        leavers.assertNothingIsLeftOf(course, leaver);
        leavers.assertWonWithout(course.toItsEnd(), List.of(leaver));
    }

    @Test
    void theOthersMayGiveUpOnceSomebodyHasLeft() {
        Course course = solutionWanted(1).until("signOffProposal");
        leavers.leave(course, course.cast().partner(VENDOR));
        course.with("confirmTeam", "{'decision': 'abandon', 'reason': 'not without them'}")
                .with("handleMissingTeam", "{'decision': 'abandon', 'reason': 'not without them'}")
                .toItsEnd();
        assertEnded(course, "endEvent_teamMissing", "endEvent_opportunityNotPursued");
    }

    @Test
    void aWithdrawalAfterSomebodyHasLeftLeavesNothing() {
        Course course = fourTogether().until("signSizing");
        OrganisationId hoster = course.cast().partner(HOSTER);
        leavers.leave(course, hoster);
        course.withdraw("the customer went silent");
        assertEnded(course, "endEvent_participantLeft", "endEvent_opportunityWithdrawn");
        assertThat(course.instances()).isEmpty();
        leavers.assertNothingIsLeftOf(course, hoster);
    }

    /** Signed rounds and editions stay; the new ones name those who are left. */
    @Test
    void whatWasSignedStaysInTheHistory() {
        Course course = fourTogether().until("contributeSection");
        OrganisationId vendor = course.cast().partner(VENDOR);
        SplitAgreementView signed = splits.current(course.id());
        assertThat(signed.locked()).isTrue();
        leavers.leave(course, vendor);
        assertThat(splits.current(course.id()).locked()).isFalse();
        course.until("contributeSection");
        SplitAgreementView again = splits.current(course.id());
        assertThat(again.locked()).isTrue();
        assertThat(again.edition()).isGreaterThan(signed.edition());
        assertThat(again.lines()).extracting(SplitLineView::organisationId).doesNotContain(vendor);
        assertThat(jdbc.sql("select count(*) from charter_answer where opportunity_id = ? and round_no = 1")
                        .param(IdColumn.bytes(course.id().value()))
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
        assertThat(course.timeline(course.cast().originator()))
                .extracting(TimelineEntry::action)
                .containsSubsequence(
                        "proposal.charterSigned",
                        "revenue.splitLocked",
                        "opportunity.participantReleased",
                        "proposal.charterSigned",
                        "revenue.splitLocked")
                .contains("proposal.charterReopened", "revenue.splitUnlocked");
    }

    @Test
    void whoContractsNamesAnotherFirst() {
        Course course = solutionWanted(1).until("proposeCharter");
        OrganisationId vendor = course.cast().partner(VENDOR);
        course.complete(course.next("proposeCharter"), contractedBy(course, vendor));
        course.until("contributeSection");
        OrganisationId originator = course.cast().originator();
        assertThatThrownBy(() -> leavers.leave(course, vendor))
                .isInstanceOfSatisfying(
                        PrimeStays.class, stays -> assertThat(stays.code()).isEqualTo("opportunity.primeStays"));
        assertThatThrownBy(() -> leavers.leave(course, vendor, vendor)).isInstanceOf(PrimeStays.class);
        assertThat(course.openContracts()).contains("contributeSection");
        leavers.leave(course, vendor, originator);
        assertThat(stage.opportunities.facts(course.id()).prime()).isEqualTo(originator);
        leavers.assertNothingIsLeftOf(course, vendor);
        leavers.assertWonWithout(course.toItsEnd(), List.of(vendor));
    }

    private JsonNode contractedBy(Course course, OrganisationId prime) {
        return ((ObjectNode) new Answerer(stage.json).answers("proposeCharter", course.shown("proposeCharter")))
                .put("contractingParty", prime.toString());
    }

    @Test
    void twoWhoLeaveOneAfterTheOtherLeaveTheRest() {
        Course course = fourTogether().until("signOffProposal");
        OrganisationId vendor = course.cast().partner(VENDOR);
        OrganisationId hoster = course.cast().partner(HOSTER);
        long version = leavers.version(course, vendor);
        leavers.leave(course, vendor);
        assertThatThrownBy(() -> leavers.leave(course, hoster, version, Optional.empty()))
                .isInstanceOf(OpportunityChanged.class);
        leavers.leave(course, hoster);
        assertThatThrownBy(() -> leavers.leave(course, hoster)).isInstanceOf(UnknownOpportunity.class);
        leavers.assertNothingIsLeftOf(course, vendor);
        leavers.assertNothingIsLeftOf(course, hoster);
        leavers.assertWonWithout(course.toItsEnd(), List.of(vendor, hoster));
    }

    @Test
    void afterTheDecisionNobodyLeaves() {
        Course course = solutionWanted(1).until("recordCustomerDecision").answer("recordCustomerDecision");
        assertThatThrownBy(() -> leavers.leave(course, course.cast().partner(VENDOR)))
                .isInstanceOf(StageNotReachable.class);
    }

    @Test
    void theReasonIsForWhoLeadsToRead() {
        Course course = fourTogether().until("decideBid");
        leavers.leave(course, course.cast().partner(INTEGRATOR));
        assertThat(course.timeline(course.cast().originator()))
                .filteredOn(entry -> entry.action().equals("opportunity.participantReleased"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.details()).containsEntry("leavingBecause", "our people are needed elsewhere"));
    }

    @Test
    void aLateStepOfWhoLeavesIsNotTheManagersAnyMore() {
        Course course = fourTogether().until("attachSolution");
        String late = course.next("attachSolution").task().id();
        stage.engine.getTaskService().setDueDate(late, Date.from(Instant.now().minusSeconds(60)));
        watch.round();
        assertThat(course.openContracts()).contains("handleOverdueStep");
        leavers.leave(course, course.cast().partner(VENDOR));
        assertThat(course.openContracts()).doesNotContain("handleOverdueStep");
        assertThat(course.ends()).contains("endEvent_stepDoneLate");
    }
}
