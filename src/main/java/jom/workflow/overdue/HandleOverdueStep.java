package jom.workflow.overdue;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.network.Readers;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.GivenWhen;
import jom.workflow.DueDates;
import jom.workflow.GatewayAnswers;
import jom.workflow.OpenTasks;
import jom.workflow.ProcessVariables;
import jom.workflow.Subjects;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.TaskNames;
import jom.workflow.TaskNotOpen;
import jom.workflow.TaskVariables;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
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
    private final Subjects subjects;
    private final Readers readers;

    HandleOverdueStep(
            OpenTasks open,
            DueDates dueDates,
            TaskVariables variables,
            AuditTrail audit,
            Briefing briefing,
            TaskNames names,
            Subjects subjects,
            Readers readers) {
        this.open = open;
        this.dueDates = dueDates;
        this.variables = variables;
        this.audit = audit;
        this.briefing = briefing;
        this.names = names;
        this.subjects = subjects;
        this.readers = readers;
    }

    /**
     * @param opportunity {@code null} if the step is about something else
     * @param about a line about what it is about then, as far as the reader may know it
     */
    record View(
            @Nullable OpportunityBrief opportunity,
            @Nullable String about,
            Step step) {}

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
        boolean isOpportunity = task.about().equals(Subjects.OPPORTUNITY);
        return new View(
                isOpportunity ? briefing.opportunity(task, viewer) : null,
                isOpportunity ? null : line(task, viewer),
                new Step(
                        briefing.name(organisation),
                        late.map(step -> names.of(step, viewer.language())).orElse(""),
                        late.map(TaskAtHand::due)
                                .map(due -> briefing.moment(due, organisation, viewer))
                                .orElse("")));
    }

    private @Nullable String line(TaskAtHand task, Viewer viewer) {
        return readers.find()
                .map(reader ->
                        subjects.lines(List.of(task.subject()), reader, viewer).get(task.subject()))
                .orElse(null);
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
        return Subjects.id(task.subject()).orElseThrow(TaskNotOpen::new);
    }

    private OrganisationId whoIsLate(TaskAtHand task) {
        return OrganisationId.parse(variables.get(task, ProcessVariables.ORGANISATION_ID));
    }
}
