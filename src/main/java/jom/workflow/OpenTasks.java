package jom.workflow;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jom.kernel.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open tasks, by person: those claimed by the person, and those that nobody has claimed and that are for one of the
 * person's groups. Read from a table of our own, one limited branch per group, so the answer takes the same time
 * however many tasks are open.
 */
@Component
public class OpenTasks {

    /** More than anybody works through; what lies beyond is older. */
    static final int IDS_MAX = 5_000;

    /** Of ids, contracts, keys and groups, as the table has them. */
    static final int NAME_LENGTH_MAX = 64;

    static final int PERSON_LENGTH_MAX = 120;

    private static final String LINE =
            "task_id, contract, name, process_key, business_key, about, assignee, created, due";

    private static final Comparator<OpenTask> NEWEST_FIRST =
            Comparator.comparing(OpenTask::created).thenComparing(OpenTask::id).reversed();

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a page starts: after this task. */
    public record After(Instant created, String id) {}

    /**
     * The newest tasks first.
     *
     * @param after the last task already shown, if any
     * @param limit how many at most
     */
    public List<OpenTask> of(Viewer viewer, @Nullable After after, int limit) {
        return page(viewer.signInName(), viewer.groups(), after, limit);
    }

    /** The task, if it is open for this viewer. */
    public Optional<TaskAtHand> find(Viewer viewer, String taskId) {
        return at(taskId).filter(task -> isOpenFor(task, viewer.signInName(), viewer.groups()));
    }

    /** Whether the task is claimed by this person, or by nobody and for one of these groups. */
    public boolean isOpenFor(String taskId, String person, Collection<String> groups) {
        return at(taskId).filter(task -> isOpenFor(task, person, groups)).isPresent();
    }

    private static boolean isOpenFor(TaskAtHand task, String person, Collection<String> groups) {
        return task.assignee() == null
                ? task.groups().stream().anyMatch(groups::contains)
                : task.assignee().equals(person);
    }

    /** The task, whosever it is; for contracts about a step of somebody else's, which decide what of it they show. */
    public Optional<TaskAtHand> find(String taskId) {
        return at(taskId);
    }

    /** The task, whosever it is. */
    Optional<TaskAtHand> at(String taskId) {
        return together(jdbc.sql("select * from open_task where task_id = ?")
                        .param(taskId)
                        .query(OpenTasks::row)
                        .list())
                .stream()
                .findFirst();
    }

    /**
     * The organisation in whose workflow an open task stands. Its people may have to do with another's part: one
     * participant confirms what another one plans.
     *
     * @throws IllegalStateException if it stands in no organisation's workflow
     */
    public <T> T workflowOf(TaskAtHand task, Function<UUID, T> identifier) {
        return jdbc.sql("select distinct workflow_of from open_task where task_id = ? and workflow_of is not null")
                .param(task.id())
                .query(String.class)
                .optional()
                .map(organisation -> Identifiers.parse(organisation, identifier))
                .orElseThrow(() -> new IllegalStateException(
                        "task " + task.id() + " (" + task.contract() + ") stands in nobody's workflow"));
    }

    /** Every open task about this business key, oldest first, whoever may work on it. */
    public List<TaskAtHand> about(String businessKey) {
        return about(List.of(businessKey));
    }

    /** Every open task about these business keys, oldest first, whoever may work on it; in one statement. */
    public List<TaskAtHand> about(Collection<String> businessKeys) {
        if (businessKeys.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(businessKeys.size(), "?"));
        return together(
                jdbc.sql("select * from open_task where business_key in (" + places + ") order by created, task_id")
                        .params(List.copyOf(businessKeys))
                        .query(OpenTasks::row)
                        .list());
    }

    /** What these tasks are about, by their ids; whoever may work on them. */
    public Map<String, SubjectKey> subjects(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(taskIds.size(), "?"));
        Map<String, SubjectKey> found = new HashMap<>();
        jdbc.sql("select distinct task_id, business_key, about from open_task where task_id in (" + places + ")")
                .params(List.copyOf(taskIds))
                .query(row -> {
                    found.put(row.getString(1), new SubjectKey(kind(row.getString(3)), row.getString(2)));
                });
        return found;
    }

    /** The ids of the newest tasks, {@value #IDS_MAX} at most. */
    public List<String> ids(String person, Collection<String> groups, int limit) {
        OpenTaskBranches branches = new OpenTaskBranches(person, groups, "", List.of());
        return jdbc.sql(branches.newest(Math.min(limit, IDS_MAX)))
                .params(branches.parameters())
                .query((row, number) -> row.getString("task_id"))
                .list();
    }

    /** How many there are. */
    public long count(String person, Collection<String> groups) {
        OpenTaskBranches branches = new OpenTaskBranches(person, groups, "", List.of());
        return jdbc.sql("select count(*) from (" + branches.all() + ") t")
                .params(branches.parameters())
                .query(Long.class)
                .single();
    }

    /** The keys of the processes they belong to. */
    public Set<String> processKeys(String person, Collection<String> groups) {
        OpenTaskBranches branches = new OpenTaskBranches(person, groups, "", List.of());
        return new LinkedHashSet<>(jdbc.sql(branches.union("process_key", ""))
                .params(branches.parameters())
                .query(String.class)
                .list());
    }

    /** Whether one of them belongs to this process; reads no further than to the first. */
    public boolean isOneOf(String processKey, String person, Collection<String> groups) {
        OpenTaskBranches branches = new OpenTaskBranches(person, groups, " and process_key = ?", List.of(processKey));
        return !jdbc.sql(branches.union("process_key", " limit 1"))
                .params(branches.parameters())
                .query(String.class)
                .list()
                .isEmpty();
    }

    /** A task for two of the person's groups has two rows, which say the same. */
    private List<OpenTask> page(String person, Collection<String> groups, @Nullable After after, int limit) {
        String condition = after == null ? "" : " and (created < ? or (created = ? and task_id < ?))";
        List<Object> values = after == null ? List.of() : List.of(at(after.created()), at(after.created()), after.id());
        OpenTaskBranches branches = new OpenTaskBranches(person, groups, condition, values);
        return jdbc
                .sql(branches.newestOfEach(LINE, limit))
                .params(branches.parameters())
                .query(OpenTasks::line)
                .list()
                .stream()
                .distinct()
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, UTC);
    }

    private static OpenTask line(ResultSet row, int number) throws SQLException {
        LocalDateTime due = row.getObject("due", LocalDateTime.class);
        return new OpenTask(
                row.getString("task_id"),
                row.getString("contract"),
                row.getString("name"),
                row.getString("process_key"),
                row.getString("business_key"),
                kind(row.getString("about")),
                row.getString("assignee"),
                row.getObject("created", LocalDateTime.class).toInstant(UTC),
                due == null ? null : due.toInstant(UTC));
    }

    /** The kind that the table has of what a task is about: no entry for an opportunity. */
    public static String kind(@Nullable String about) {
        return about == null ? Subjects.OPPORTUNITY : about;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(line(row, number), row.getString("group_id"));
    }

    private static List<TaskAtHand> together(List<Row> rows) {
        Map<String, List<Row>> byTask =
                rows.stream().collect(groupingBy(row -> row.task().id(), LinkedHashMap::new, toList()));
        return byTask.values().stream().map(OpenTasks::atHand).toList();
    }

    private static TaskAtHand atHand(List<Row> rows) {
        OpenTask task = rows.get(0).task();
        List<String> groups =
                rows.stream().map(Row::group).filter(group -> !group.isEmpty()).toList();
        return new TaskAtHand(
                task.id(),
                task.contract(),
                task.name(),
                task.processKey(),
                task.businessKey(),
                task.about(),
                groups,
                task.assignee(),
                task.created(),
                task.due());
    }

    private record Row(OpenTask task, String group) {}
}
