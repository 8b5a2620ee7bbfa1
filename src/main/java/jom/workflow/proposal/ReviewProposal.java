package jom.workflow.proposal;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import jom.opportunity.OpportunityId;
import jom.platform.GivenWhen;
import jom.proposal.JointProposals;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The prime finds the joint proposal good, or wants it worked over. */
@Component("reviewProposal")
class ReviewProposal implements TaskContract<ReviewProposal.View, ReviewProposal.Answers> {

    private static final int COMMENT_LENGTH_MAX = 2_000;

    private final JointProposals proposals;
    private final ProposalWords words;

    ReviewProposal(JointProposals proposals, ProposalWords words) {
        this.proposals = proposals;
        this.words = words;
    }

    record View(List<ProposalWords.Section> sections, List<ProposalWords.Price> priceLines, String total) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        APPROVE,
        REWORK
    }

    @GivenWhen(field = "comment", when = "decision", is = "REWORK")
    record Answers(
            @NotNull Decision decision,
            @Size(max = COMMENT_LENGTH_MAX) @Nullable String comment) {

        String remark() {
            return comment == null ? "" : comment;
        }
    }

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        ProposalWords.Spoken proposal = words.of(Ids.opportunity(task), Ids.organisation(task), viewer);
        return new View(proposal.sections(), proposal.priceLines(), proposal.total());
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OpportunityId opportunity = Ids.opportunity(task);
        boolean rework = answers.decision() == Decision.REWORK;
        if (rework) {
            proposals.sendBack(opportunity, answers.remark());
        } else {
            proposals.approve(opportunity, answers.remark());
        }
        return GatewayAnswers.of(Answered.REWORK_NEEDED, rework);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.REWORK_NEEDED);
    }
}
