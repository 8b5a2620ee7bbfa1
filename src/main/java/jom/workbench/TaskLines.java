package jom.workbench;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.kernel.MalformedIdentifier;
import jom.network.Reader;
import jom.opportunity.MaskedOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunitySummary;
import jom.opportunity.ParticipantRole;
import jom.opportunity.UnknownOpportunity;
import jom.workflow.OpenTask;
import jom.workflow.OpenTasks;
import jom.workflow.TaskNames;
import jom.workflow.Viewer;
import org.springframework.stereotype.Component;

/** The reader's open tasks: the newest, of these the most urgent first. */
@Component
class TaskLines {

    static final int SHOWN_MAX = 20;

    private final OpenTasks tasks;
    private final Opportunities opportunities;
    private final TaskNames names;
    private final Clock clock;

    TaskLines(OpenTasks tasks, Opportunities opportunities, TaskNames names, Clock clock) {
        this.tasks = tasks;
        this.opportunities = opportunities;
        this.names = names;
        this.clock = clock;
    }

    List<TaskLine> of(Reader reader, Viewer viewer, Speech say) {
        List<OpenTask> open = tasks.of(viewer, null, SHOWN_MAX);
        List<OpportunityId> ids =
                open.stream().flatMap(task -> id(task).stream()).distinct().toList();
        Map<OpportunityId, OpportunitySummary> known = opportunities.mine(reader, ids).stream()
                .collect(Collectors.toMap(OpportunitySummary::id, Function.identity()));
        Instant now = clock.instant();
        return open.stream()
                .map(task -> line(task, about(task, known, reader, say), now, say))
                .sorted(comparing(TaskLine::due, nullsLast(naturalOrder())).thenComparing(TaskLine::since))
                .toList();
    }

    /** How many there are in all. */
    long count(Viewer viewer) {
        return tasks.count(viewer.signInName(), viewer.groups());
    }

    private TaskLine line(OpenTask task, String about, Instant now, Speech say) {
        Instant due = task.due();
        return new TaskLine(
                task.id(),
                names.of(task, say.language()),
                about,
                about.isEmpty() ? null : id(task).orElse(null),
                task.assignee() != null,
                task.created(),
                due,
                due != null && due.isBefore(now));
    }

    /** Who takes part reads number and title, who is asked the little that may be known before the answer. */
    private String about(OpenTask task, Map<OpportunityId, OpportunitySummary> known, Reader reader, Speech say) {
        return id(task).map(id -> known.containsKey(id) ? title(known.get(id)) : preview(id, reader, say))
                .orElse("");
    }

    private static String title(OpportunitySummary opportunity) {
        return opportunity.number() + " \u00b7 " + opportunity.title();
    }

    private String preview(OpportunityId id, Reader reader, Speech say) {
        try {
            return reader.organisations().stream()
                    .flatMap(organisation -> opportunities.preview(id, organisation).stream())
                    .findFirst()
                    .map(preview -> words(preview, say))
                    .orElse("");
        } catch (UnknownOpportunity other) {
            return "";
        }
    }

    private static String words(MaskedOpportunity preview, Speech say) {
        return say.word(
                "task.preview",
                preview.country().name(say.language()),
                say.list(
                        "choice.role.",
                        preview.roles().stream().map(ParticipantRole::key).toList()),
                say.band(preview.valueBand()));
    }

    /** Tasks of portfolio managers' own processes may be about anything. */
    private static Optional<OpportunityId> id(OpenTask task) {
        try {
            return Optional.of(OpportunityId.parse(task.businessKey()));
        } catch (MalformedIdentifier other) {
            return Optional.empty();
        }
    }
}
