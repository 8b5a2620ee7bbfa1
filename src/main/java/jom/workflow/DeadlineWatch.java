package jom.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks after the tasks that have waited too long. */
@Component
public class DeadlineWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final int ROUND_MAX = 500;

    private final JdbcClient jdbc;
    private final Attendance attendance;
    private final Clock clock;

    DeadlineWatch(JdbcClient jdbc, Attendance attendance, Clock clock) {
        this.jdbc = jdbc;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Each task by itself, so that one that fails holds up no other. */
    public void round() {
        Instant now = clock.instant();
        for (String task : waiting(now)) {
            try {
                attendance.attend(task, now);
            } catch (RuntimeException failed) { // a bug in one listener must not silence all reminders
                LOG.error("could not look after a task that waits task={}", task, failed);
            }
        }
    }

    private List<String> waiting(Instant now) {
        return jdbc
                .sql("select task_id from open_task where attention_at <= ? order by attention_at limit " + ROUND_MAX)
                .param(OpenTasks.at(now))
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
