package jom.workflow.opportunity;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jom.opportunity.Finding;
import jom.opportunity.Qualification;
import jom.opportunity.QualificationAnswers;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The originator finds out whether the opportunity is worth pursuing. */
@Component("qualifyOpportunity")
class QualifyOpportunity implements TaskContract<QualifyOpportunity.View, QualifyOpportunity.Answers> {

    private final Qualification qualification;
    private final Briefing briefing;

    QualifyOpportunity(Qualification qualification, Briefing briefing) {
        this.qualification = qualification;
        this.briefing = briefing;
    }

    record View(OpportunityBrief opportunity) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        QUALIFY,
        REJECT
    }

    record Answers(
            @NotNull Finding need,
            @NotNull Finding budget,
            @NotNull Finding authority,
            @NotNull Finding timing,

            @Size(max = QualificationAnswers.NOTE_LENGTH_MAX) @Nullable
            String note,

            @NotNull Decision decision) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        return new View(briefing.opportunity(task, viewer));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        QualificationAnswers found = new QualificationAnswers(
                answers.need(), answers.budget(), answers.authority(), answers.timing(), answers.note());
        boolean worthwhile = answers.decision() == Decision.QUALIFY;
        if (worthwhile) {
            qualification.qualify(Ids.opportunity(task), found);
        } else {
            qualification.reject(Ids.opportunity(task), found);
        }
        return GatewayAnswers.of(Answered.REGISTERED, worthwhile);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.REGISTERED);
    }
}
