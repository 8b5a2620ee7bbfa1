package jom.workflow.overdue;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.GivenWhen;
import jom.workflow.DueDates;
import jom.workflow.GatewayAnswers;
import jom.workflow.OpenTasks;
import jom.workflow.ProcessVariables;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.TaskNames;
import jom.workflow.TaskVariables;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A portfolio manager looks after a step that is late: gives more time, or leaves it at a note. The task vanishes as soon
 * as the step is done.
 */
@Component("handleOverdueStep")
class HandleOverdueStep implements TaskContract<HandleOverdueStep.View, HandleOverdueStep.Answers> {

    private final OpenTasks open;
    private final DueDates dueDates;
    private final TaskVariables variables;
    private final AuditTrail audit;
    private final Briefing briefing;
    private final TaskNames names;

    HandleOverdueStep(
            OpenTasks open,
            DueDates dueDates,
            TaskVariables variables,
            AuditTrail audit,
            Briefing briefing,
            TaskNames names) {
        this.open = open;
        this.dueDates = dueDates;
        this.variables = variables;
        this.audit = audit;
        this.briefing = briefing;
        this.names = names;
    }

    record View(OpportunityBrief opportunity, Step step) {}

    /** @param dueSince by the clock of the organisation, empty if the step was never due */
    record Step(String organisation, String name, String dueSince) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        EXTEND,
        NOTE
    }

    @GivenWhen(field = "workingDays", when = "decision", is = "EXTEND")
    record Answers(
            @NotNull Decision decision,
            @Min(1) @Max(60) @Nullable Integer workingDays,
            @NotBlank @Size(max = 1_000) String note) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        Optional<TaskAtHand> late = open.find(variables.get(task, Escalation.OVERDUE_TASK_ID));
        OrganisationId organisation = whoIsLate(task);
        return new View(
                briefing.opportunity(task, viewer),
                new Step(
                        briefing.name(organisation),
                        late.map(step -> names.of(step, viewer.language())).orElse(""),
                        late.map(TaskAtHand::due)
                                .map(due -> briefing.moment(due, organisation, viewer))
                                .orElse("")));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        AuditRecord record = AuditRecord.of(stream(task), "workflow.overdueStepHandled")
                .visibleTo(Audience.organisation(whoIsLate(task).value()))
                .with("organisation", whoIsLate(task).toString())
                .with("decision", answers.decision().name())
                .with("note", answers.note());
        if (answers.decision() == Decision.EXTEND) {
            int days = Objects.requireNonNull(answers.workingDays());
            Instant due = dueDates.postpone(variables.get(task, Escalation.OVERDUE_TASK_ID), days);
            record = record.with("dueAt", due.toString());
        }
        audit.record(record);
        return GatewayAnswers.none();
    }

    private static UUID stream(TaskAtHand task) {
        return Ids.opportunity(task).value();
    }

    private OrganisationId whoIsLate(TaskAtHand task) {
        return OrganisationId.parse(variables.get(task, ProcessVariables.ORGANISATION_ID));
    }
}
