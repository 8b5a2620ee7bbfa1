package jom.workflow.opportunity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jom.opportunity.LossCause;
import jom.opportunity.LossReason;
import jom.opportunity.LossReasons;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A participant says why it was not won. */
@Component("explainLoss")
class ExplainLoss implements TaskContract<ExplainLoss.View, ExplainLoss.Answers> {

    private final LossReasons reasons;
    private final Briefing briefing;

    ExplainLoss(LossReasons reasons, Briefing briefing) {
        this.reasons = reasons;
        this.briefing = briefing;
    }

    record View(OpportunityBrief opportunity) {}

    record Answers(
            @NotNull LossCause lossReason,

            @Size(max = LossReasons.COMPETITOR_LENGTH_MAX) @Nullable
            String competitor,

            @Size(max = 1_000) @Nullable String note) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        return new View(briefing.opportunity(task, viewer));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        reasons.record(
                Ids.opportunity(task),
                new LossReason(Ids.organisation(task), answers.lossReason(), answers.competitor(), answers.note()));
        return GatewayAnswers.none();
    }
}
