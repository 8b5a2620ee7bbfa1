package jom.workflow;

import java.time.Instant;
import java.util.Optional;
import jom.platform.UseCase;
import jom.workflow.Attention.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives one waiting task the attention whose time has come, on one node only, and sets the time of the next. */
@Component
class Attendance {

    private final JdbcClient jdbc;
    private final OpenTasks open;
    private final Attentions attentions;
    private final ApplicationEventPublisher events;

    Attendance(JdbcClient jdbc, OpenTasks open, Attentions attentions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.open = open;
        this.attentions = attentions;
        this.events = events;
    }

    @UseCase
    public void attend(String taskId, Instant now) {
        Optional<Kind> due = due(taskId, now);
        Optional<TaskAtHand> task = open.at(taskId);
        if (due.isEmpty() || task.isEmpty()) {
            return;
        }
        Optional<Attention> next = attentions.next(task.get(), due.get(), now);
        if (isOurs(taskId, due.get(), next.orElse(null))) {
            events.publishEvent(fact(due.get(), task.get()));
        }
    }

    private static Record fact(Kind kind, TaskAtHand task) {
        return switch (kind) {
            case FIRST_REMINDER -> new StepReminded(task, 1);
            case SECOND_REMINDER -> new StepReminded(task, 2);
            case OVERDUE -> new StepOverdue(task);
        };
    }

    private Optional<Kind> due(String taskId, Instant now) {
        return jdbc
                .sql("select attention from open_task where task_id = ? and attention_at <= ?")
                .params(taskId, OpenTasks.at(now))
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(Kind::valueOf);
    }

    /** Of several nodes that find the same task, the one that changes its row first; the others find it changed. */
    private boolean isOurs(String taskId, Kind now, @Nullable Attention next) {
        return jdbc.sql("update open_task set attention = ?, attention_at = ? where task_id = ? and attention = ?")
                        .params(
                                next == null ? null : next.kind().name(),
                                next == null ? null : OpenTasks.at(next.at()),
                                taskId,
                                now.name())
                        .update()
                > 0;
    }
}
