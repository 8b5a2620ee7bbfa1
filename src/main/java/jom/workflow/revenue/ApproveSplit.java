package jom.workflow.revenue;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jom.platform.GivenWhen;
import jom.revenue.LedgerReading;
import jom.revenue.OwnPart;
import jom.revenue.Settlements;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.TaskNotOpen;
import jom.workflow.Viewer;
import jom.workflow.contract.Amounts;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The finance people of a participant agree to its own part of the revenue, or object. */
@Component("approveSplit")
class ApproveSplit implements TaskContract<ApproveSplit.View, ApproveSplit.Answers> {

    private final Settlements settlements;
    private final LedgerReading ledger;
    private final Briefing briefing;

    ApproveSplit(Settlements settlements, LedgerReading ledger, Briefing briefing) {
        this.settlements = settlements;
        this.ledger = ledger;
        this.briefing = briefing;
    }

    record View(OpportunityBrief opportunity, List<Line> lines, String total, String ruling) {}

    record Line(String line, String amount) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        APPROVE,
        OBJECT
    }

    @GivenWhen(field = "comment", when = "decision", is = "OBJECT")
    record Answers(
            @NotNull Decision decision,

            @Size(max = Settlements.COMMENT_LENGTH_MAX) @Nullable
            String comment) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OwnPart part =
                ledger.myPart(Ids.opportunity(task), Ids.organisation(task)).orElseThrow(TaskNotOpen::new);
        return new View(
                briefing.opportunity(task, viewer),
                part.lines().stream()
                        .map(line -> new Line(
                                briefing.choice("splitLabel", line.label(), viewer),
                                viewer.written().money(line.amount())))
                        .toList(),
                Amounts.text(part.totals(), viewer.written()),
                part.ruling());
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        switch (answers.decision()) {
            case APPROVE -> settlements.approve(Ids.opportunity(task), Ids.organisation(task));
            case OBJECT ->
                settlements.object(
                        Ids.opportunity(task), Ids.organisation(task), Objects.requireNonNull(answers.comment()));
        }
        return GatewayAnswers.none();
    }
}
