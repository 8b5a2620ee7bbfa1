package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import jom.kernel.Money;
import jom.network.References;
import jom.opportunity.ParticipantRole;
import jom.platform.AuditVerification;
import jom.proposal.JointProposals;
import jom.revenue.Account;
import jom.revenue.DealView;
import jom.revenue.LedgerReading;
import jom.revenue.OwnPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class WonPaths extends Paths {

    @Autowired
    private LedgerReading ledger;

    @Autowired
    private JointProposals proposals;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private References references;

    WonPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    @Test
    void fivePartnerTypesWinTogether() {
        Cast cast = casts.of(
                "large-account-reseller", "software-vendor", "reseller", "system-integrator", "hosting-provider");
        Course course = stage.takenIn(
                        cast,
                        ParticipantRole.SOLUTION,
                        ParticipantRole.RESALE,
                        ParticipantRole.INTEGRATION,
                        ParticipantRole.HOSTING)
                .toItsEnd();
        assertEnded(
                course,
                "endEvent_licensingPrepared",
                "endEvent_solutionOffered",
                "endEvent_marginsSet",
                "endEvent_statementOfWorkPlanned",
                "endEvent_sizingSigned",
                "endEvent_rightGranted",
                "endEvent_serviceLevelOffered",
                "endEvent_opportunityWon",
                "endEvent_enrolmentSigned",
                "endEvent_solutionLaunched",
                "endEvent_dealReported",
                "endEvent_milestonesAccepted",
                "endEvent_serviceStarted",
                "endEvent_revenueSettled");
        assertSettled(course, 5);
    }

    @Test
    void anObjectionToTheSplitIsRuledAndAskedAgainOfItsPartyAlone() {
        Course course = solutionWanted(1)
                .with("approveSplit", "{'decision': 'object', 'comment': 'my line is wrong'}")
                .until("resolveObjections");
        assertThat(course.shown("resolveObjections").at("/objections/0/comment").asText())
                .isEqualTo("my line is wrong");
        course.answer("resolveObjections");
        assertThat(course.openContracts()).containsExactly("approveSplit");
        assertThat(course.shown("approveSplit").path("ruling").asText()).isEqualTo("The charter stands.");
        course.toItsEnd();
        assertSettled(course, 2);
    }

    @Test
    void aRejectedMilestoneComesBackUntilAllAreAccepted() {
        Course course = stage.takenIn(casts.of("reseller", "system-integrator"), ParticipantRole.INTEGRATION)
                .with(
                        "planStatementOfWork",
                        "{'scope': 'all', 'milestones': [{'name': 'Pilot', 'acceptance': 'it runs', 'price': '100'},"
                                + " {'name': 'Roll-out', 'acceptance': 'all use it', 'due': '2100-05-01', 'price': '0'}]}")
                .with("acceptMilestone", "{'accepted': 'no', 'defects': 'slow'}")
                .toItsEnd();
        assertThat(Collections.frequency(course.completed(), "acceptMilestone")).isEqualTo(3);
        assertSettled(course, 2);
    }

    /** To the cent, in an unbroken trail; the win is a reference of everybody. */
    private void assertSettled(Course course, int participants) {
        assertEnded(course, "endEvent_revenueSettled");
        List<Money> total = proposals.total(course.id());
        assertThat(total).hasSize(1);
        Money zero = Money.zero(total.get(0).currency());
        DealView deal = ledger.deal(course.id());
        assertThat(deal.postings())
                .hasSize(1)
                .allSatisfy(posting -> assertThat(posting.lines().stream()
                                .map(DealView.Line::amount)
                                .reduce(zero, Money::plus))
                        .isEqualTo(zero));
        assertThat(deal.postings().stream()
                        .flatMap(posting -> posting.lines().stream())
                        .filter(line -> line.account() == Account.PAYABLE)
                        .map(DealView.Line::amount)
                        .reduce(zero, Money::plus)
                        .negated())
                .isEqualTo(total.get(0));
        assertThat(course.cast().organisations().stream()
                        .flatMap(organisation -> ledger.myPart(course.id(), organisation).stream())
                        .flatMap(part -> part.lines().stream())
                        .map(OwnPart.Line::amount)
                        .reduce(zero, Money::plus))
                .isEqualTo(total.get(0));
        assertThat(course.cast().organisations().stream()
                        .filter(organisation -> !references.of(organisation).isEmpty()))
                .hasSize(participants);
        assertThat(verification.faultIn(course.id().value())).isEmpty();
    }
}
