package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import jom.network.PersonProfile;
import jom.opportunity.CustomerDecision;
import jom.opportunity.CustomerDecisions;
import jom.opportunity.DecisionReason;
import jom.opportunity.LossReasons;
import jom.opportunity.RecordCustomerDecision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ProposalPaths extends Paths {

    ProposalPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    @Test
    void aThinProposalIsWorkedOver() {
        Course course = solutionWanted(1)
                .with("reviewProposal", "{'decision': 'rework', 'comment': 'too thin'}")
                .until("signOffProposal");
        assertThat(Collections.frequency(course.completed(), "contributeSection"))
                .isEqualTo(4);
    }

    @Test
    void anObjectionBringsItBackToItsAuthors() {
        Course course = solutionWanted(1)
                .with("signOffProposal", "{'decision': 'object', 'comment': 'the price'}")
                .until("recordCustomerDecision");
        assertThat(Collections.frequency(course.completed(), "contributeSection"))
                .isEqualTo(4);
        assertThat(course.ends()).contains("endEvent_proposalSignedOff");
    }

    @Test
    void aLossAsksEverybodyForItsReason(@Autowired LossReasons reasons) {
        Course course = solutionWanted(1)
                .with("recordCustomerDecision", "{'decision': 'lost', 'reason': 'price'}")
                .toItsEnd();
        assertEnded(course, "endEvent_opportunityNotWon", "endEvent_opportunityLost");
        assertThat(reasons.of(course.id())).hasSize(2);
    }

    @Test
    void aCustomerMayWithdraw() {
        Course course = solutionWanted(1)
                .with("recordCustomerDecision", "{'decision': 'withdrawn', 'reason': 'projectStopped'}")
                .toItsEnd();
        assertEnded(course, "endEvent_opportunityNotWon", "endEvent_opportunityLost");
    }

    @Test
    void whatThePrimesSystemTellsTakesThePlaceOfTheTask(@Autowired CustomerDecisions decisions) {
        Course course = solutionWanted(1).until("recordCustomerDecision");
        PersonProfile prime = course.cast().person(course.cast().originator());
        stage.network.as(prime, () -> {
            decisions.record(
                    course.id(),
                    prime.reader(),
                    new RecordCustomerDecision(CustomerDecision.WON, DecisionReason.PRICE, null));
            return true;
        });
        assertThat(course.openContracts()).doesNotContain("recordCustomerDecision");
        assertThat(course.ends()).contains("endEvent_opportunityWon");
        course.toItsEnd();
        assertEnded(course, "endEvent_revenueSettled");
    }
}
