package jom.workflow;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.platform.FewRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the table behind {@link OpenTasks} just before the engine's transaction commits: at most one insert, one
 * update and one delete, each a batch, and nothing for a task that came and went.
 */
@Component
class OpenTaskJournal {

    /** The group of a task that is for no group. */
    private static final String NO_GROUP = "";

    private static final FewRows<Line> LINES = new FewRows<>(
            "open_task",
            "task_id, group_id, contract, name, process_key, business_key, about, assignee, created, due, workflow_of,"
                    + " attention, attention_at",
            OpenTaskJournal::bind);

    private static final String UPDATE = "update open_task set assignee = ? where task_id = ?";
    private static final String DELETE = "delete from open_task where task_id = ?";

    private final JdbcTemplate jdbc;
    private final Attentions attentions;
    private final Clock clock;

    OpenTaskJournal(JdbcTemplate jdbc, Attentions attentions, Clock clock) {
        this.jdbc = jdbc;
        this.attentions = attentions;
        this.clock = clock;
    }

    /**
     * The task is open, or is for other groups now.
     *
     * @param workflowOf the id of the organisation in whose workflow it stands, if it is one's
     */
    void open(TaskAtHand task, @Nullable String workflowOf, boolean isNew) {
        Pages pages = pages();
        if (!isNew && !pages.opened.containsKey(task.id())) {
            pages.closed.add(task.id());
        }
        pages.opened.put(task.id(), new Opened(task, workflowOf));
    }

    /** Somebody claimed the task or gave it back. */
    void assigned(String taskId, @Nullable String assignee) {
        Pages pages = pages();
        Opened opened = pages.opened.get(taskId);
        if (opened == null) {
            pages.assigned.put(taskId, Optional.ofNullable(assignee));
        } else {
            pages.opened.put(taskId, new Opened(opened.task().assignedTo(assignee), opened.workflowOf()));
        }
    }

    /** The task is done or was cancelled. */
    void closed(String taskId) {
        Pages pages = pages();
        pages.assigned.remove(taskId);
        if (pages.opened.remove(taskId) == null) {
            pages.closed.add(taskId);
        }
    }

    private Pages pages() {
        Pages pages = (Pages) TransactionSynchronizationManager.getResource(this);
        if (pages == null) {
            pages = new Pages();
            TransactionSynchronizationManager.bindResource(this, pages);
            TransactionSynchronizationManager.registerSynchronization(new Writer(pages));
        }
        return pages;
    }

    private void write(Pages pages) {
        if (!pages.closed.isEmpty()) {
            jdbc.batchUpdate(DELETE, pages.closed, pages.closed.size(), (row, id) -> row.setString(1, id));
        }
        if (!pages.assigned.isEmpty()) {
            jdbc.batchUpdate(UPDATE, pages.assigned.entrySet(), pages.assigned.size(), (row, change) -> {
                row.setString(1, change.getValue().orElse(null));
                row.setString(2, change.getKey());
            });
        }
        List<Line> lines = new ArrayList<>();
        Instant now = clock.instant();
        pages.opened
                .values()
                .forEach(opened -> lines.addAll(Line.of(opened, attentions.next(opened.task(), null, now))));
        LINES.insert(jdbc, lines);
    }

    private static void bind(PreparedStatement row, int before, Line line) throws SQLException {
        TaskAtHand task = line.opened().task();
        row.setString(before + 1, task.id());
        row.setString(before + 2, line.group());
        row.setString(before + 3, task.contract());
        row.setString(before + 4, task.name());
        row.setString(before + 5, task.processKey());
        row.setString(before + 6, task.businessKey());
        row.setString(before + 7, task.about().equals(Subjects.OPPORTUNITY) ? null : task.about());
        row.setString(before + 8, task.assignee());
        row.setObject(before + 9, OpenTasks.at(task.created()));
        row.setObject(before + 10, task.due() == null ? null : OpenTasks.at(task.due()));
        row.setString(before + 11, line.opened().workflowOf());
        row.setString(
                before + 12, line.attention().map(next -> next.kind().name()).orElse(null));
        row.setObject(
                before + 13,
                line.attention().map(next -> OpenTasks.at(next.at())).orElse(null));
    }

    private record Opened(TaskAtHand task, @Nullable String workflowOf) {}

    private record Line(Opened opened, String group, Optional<Attention> attention) {

        static List<Line> of(Opened opened, Optional<Attention> attention) {
            List<String> groups = opened.task().groups();
            if (groups.isEmpty()) {
                return List.of(new Line(opened, NO_GROUP, attention));
            }
            return groups.stream()
                    .map(group -> new Line(opened, group, attention))
                    .toList();
        }
    }

    /** What one transaction changes, in the order of its changes. */
    private static final class Pages {
        private final Map<String, Opened> opened = new LinkedHashMap<>();
        private final Map<String, Optional<String>> assigned = new LinkedHashMap<>();
        private final List<String> closed = new ArrayList<>();
    }

    private final class Writer implements TransactionSynchronization {

        private final Pages pages;

        private Writer(Pages pages) {
            this.pages = pages;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OpenTaskJournal.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OpenTaskJournal.this, pages);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(pages);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OpenTaskJournal.this);
        }
    }
}
