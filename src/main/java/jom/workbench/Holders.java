package jom.workbench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jom.network.OrganisationId;
import jom.workbench.course.StepLine;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskNames;
import jom.workflow.Viewer;
import org.springframework.stereotype.Component;

/** Puts into words what waits for whom, for those who are only asked and see nothing of the course. */
@Component
class Holders {

    private final Clock clock;
    private final TaskNames taskNames;

    Holders(Clock clock, TaskNames taskNames) {
        this.clock = clock;
        this.taskNames = taskNames;
    }

    /**
     * One for each open task, oldest first.
     *
     * @param named organisations that may be named to the reader; others have only been asked
     */
    List<StepLine> of(List<TaskAtHand> open, Viewer viewer, Predicate<OrganisationId> named, Names names, Speech say) {
        Instant now = clock.instant();
        return open.stream()
                .map(task -> new StepLine(
                        taskNames.of(task, say.language()),
                        "",
                        who(task, named, names, say),
                        task.created(),
                        task.due(),
                        null,
                        false,
                        task.due() != null && task.due().isBefore(now),
                        isFor(task, viewer) ? task.id() : null))
                .toList();
    }

    private static boolean isFor(TaskAtHand task, Viewer viewer) {
        return task.assignee() == null
                ? task.groups().stream().anyMatch(viewer.groups()::contains)
                : task.assignee().equals(viewer.signInName());
    }

    private static String who(TaskAtHand task, Predicate<OrganisationId> named, Names names, Speech say) {
        Set<OrganisationId> organisations = task.organisations(OrganisationId::new);
        if (organisations.isEmpty()) {
            return say.word("ball.office");
        }
        return organisations.stream().allMatch(named) ? names.list(organisations) : say.word("ball.asked");
    }
}
