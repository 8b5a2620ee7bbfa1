package jom.workflow.opportunity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jom.opportunity.CustomerDecision;
import jom.opportunity.CustomerDecisions;
import jom.opportunity.DecisionReason;
import jom.proposal.JointProposals;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Amounts;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contracting party tells what the customer decided. */
@Component("recordCustomerDecision")
class RecordCustomerDecision implements TaskContract<RecordCustomerDecision.View, RecordCustomerDecision.Answers> {

    private final CustomerDecisions decisions;
    private final JointProposals proposals;
    private final Briefing briefing;

    RecordCustomerDecision(CustomerDecisions decisions, JointProposals proposals, Briefing briefing) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.briefing = briefing;
    }

    record View(OpportunityBrief opportunity, String total) {}

    record Answers(
            @NotNull CustomerDecision decision,
            @NotNull DecisionReason reason,

            @Size(max = jom.opportunity.RecordCustomerDecision.NOTE_LENGTH_MAX) @Nullable
            String note) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        return new View(
                briefing.opportunity(task, viewer),
                Amounts.text(proposals.total(Ids.opportunity(task)), viewer.written()));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        decisions.record(
                Ids.opportunity(task),
                new jom.opportunity.RecordCustomerDecision(answers.decision(), answers.reason(), answers.note()));
        return GatewayAnswers.of(Answered.CUSTOMER_DECISION, answers.decision().key());
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.CUSTOMER_DECISION);
    }
}
