package jom.workbench;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jom.network.Reader;
import jom.workflow.OpenTask;
import jom.workflow.OpenTasks;
import jom.workflow.SubjectKey;
import jom.workflow.Subjects;
import jom.workflow.TaskNames;
import jom.workflow.Viewer;
import org.springframework.stereotype.Component;

/** The reader's open tasks: the newest, of these the most urgent first. */
@Component
class TaskLines {

    static final int SHOWN_MAX = 20;

    private final OpenTasks tasks;
    private final Subjects subjects;
    private final TaskNames names;
    private final Clock clock;

    TaskLines(OpenTasks tasks, Subjects subjects, TaskNames names, Clock clock) {
        this.tasks = tasks;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
    }

    List<TaskLine> of(Reader reader, Viewer viewer, Speech say) {
        List<OpenTask> open = tasks.of(viewer, null, SHOWN_MAX);
        Map<SubjectKey, String> about =
                subjects.lines(open.stream().map(OpenTask::subject).toList(), reader, viewer);
        Instant now = clock.instant();
        return open.stream()
                .map(task -> line(task, about.getOrDefault(task.subject(), ""), now, say))
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
                about.isEmpty() ? null : subjects.page(task.subject()).orElse(null),
                task.assignee() != null,
                task.created(),
                due,
                due != null && due.isBefore(now));
    }
}
