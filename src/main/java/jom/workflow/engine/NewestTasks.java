package jom.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jom.workflow.CurrentViewer;
import jom.workflow.LoadedDefinitions;
import jom.workflow.OpenTaskBranches;
import jom.workflow.OpenTasks;
import jom.workflow.SubjectKey;
import jom.workflow.TaskNames;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The page of Tasklist that everybody looks at all day: the newest of one's own tasks. Read from our table of open tasks
 * and the engine's rows in one statement, where the engine by itself asks for its filter three times, for the ids, for
 * fifty tasks by their ids and for each link. Whatever else a list may ask for is left to the engine.
 */
@Component
public class NewestTasks {

    /** So far down a list people turn pages; further down it is the engine's. */
    private static final int ROWS_MAX = 200;

    private static final String ROWS = "select r.ID_, r.NAME_, r.ASSIGNEE_, r.CREATE_TIME_, r.DUE_DATE_,"
            + " r.FOLLOW_UP_DATE_, r.DELEGATION_, r.DESCRIPTION_, r.EXECUTION_ID_, r.OWNER_, r.PRIORITY_,"
            + " r.PROC_DEF_ID_, r.PROC_INST_ID_, r.TASK_DEF_KEY_, r.SUSPENSION_STATE_, p.BUSINESS_KEY_,"
            + " (select max(o.about) from open_task o where o.task_id = r.ID_) as ABOUT_,"
            + " (select count(*) from (%s) c) as COUNT_ from (%s) t"
            + " join ACT_RU_TASK r on r.ID_ = t.task_id join ACT_RU_EXECUTION p on p.ID_ = r.PROC_INST_ID_ order by t.created desc, t.task_id desc";

    private final JdbcClient jdbc;
    private final TaskNames names;
    private final CurrentViewer viewers;

    NewestTasks(JdbcClient jdbc, TaskNames names, CurrentViewer viewers) {
        this.jdbc = jdbc;
        this.names = names;
        this.viewers = viewers;
    }

    /**
     * A page of a list.
     *
     * @param tasks newest first
     * @param subjects what the processes that these tasks belong to are about, by the ids of the tasks
     * @param count of all tasks in the list
     */
    public record Page(List<TasklistRow> tasks, Map<String, SubjectKey> subjects, long count) {}

    private record Row(TasklistRow task, @Nullable SubjectKey subject, long count) {}

    /**
     * The page, if the caller at a door asks for the newest of the own tasks and for nothing else, and if none of them is
     * suspended.
     *
     * @param list the stored filter, extended by what is asked for besides
     * @param first how many newer ones are left out, from 0
     * @param max how many there are on a page, from 1
     */
    public Optional<Page> page(ProcessEngineConfigurationImpl engine, Filter list, int first, int max) {
        boolean isOurs = first >= 0
                && max > 0
                && (long) first + max <= ROWS_MAX
                && list.getQuery() instanceof TaskQueryImpl query
                && DoorTasks.asksForNewest(query);
        return isOurs
                ? engine.getCommandExecutorTxRequired()
                        .execute(context -> DoorCaller.of(context).flatMap(caller -> page(caller, first, max)))
                : Optional.empty();
    }

    private Optional<Page> page(DoorCaller caller, int first, int max) {
        List<Row> newest = newest(caller, first + max);
        if (newest.stream().map(Row::task).anyMatch(TasklistRow::suspended)) {
            return Optional.empty();
        }
        long count = newest.isEmpty() ? 0 : newest.get(0).count();
        Map<String, SubjectKey> subjects = new HashMap<>();
        List<TasklistRow> tasks = new ArrayList<>();
        newest.stream().skip(first).forEach(row -> {
            tasks.add(row.task());
            if (row.subject() != null) {
                subjects.put(row.task().id(), row.subject());
            }
        });
        return Optional.of(new Page(tasks, subjects, count));
    }

    private List<Row> newest(DoorCaller caller, int limit) {
        OpenTaskBranches branches = new OpenTaskBranches(caller.name(), caller.groups(), "", List.of());
        Locale language = viewers.named(caller.name()).language();
        return jdbc.sql(ROWS.formatted(branches.all(), branches.newest(limit)))
                .params(branches.parameters())
                .params(branches.parameters())
                .query((row, number) -> new Row(row(row, language), subject(row), row.getLong("COUNT_")))
                .list();
    }

    private static @Nullable SubjectKey subject(ResultSet row) throws SQLException {
        @Nullable String businessKey = row.getString("BUSINESS_KEY_");
        return businessKey == null ? null : new SubjectKey(OpenTasks.kind(row.getString("ABOUT_")), businessKey);
    }

    private TasklistRow row(ResultSet row, Locale language) throws SQLException {
        String definition = row.getString("PROC_DEF_ID_");
        String key = row.getString("TASK_DEF_KEY_");
        return new TasklistRow(
                row.getString("ID_"),
                names.of(definition, key, row.getString("NAME_"), language),
                row.getString("ASSIGNEE_"),
                row.getTimestamp("CREATE_TIME_"),
                row.getTimestamp("DUE_DATE_"),
                row.getTimestamp("FOLLOW_UP_DATE_"),
                row.getString("DELEGATION_"),
                row.getString("DESCRIPTION_"),
                row.getString("EXECUTION_ID_"),
                row.getString("OWNER_"),
                row.getInt("PRIORITY_"),
                definition,
                row.getString("PROC_INST_ID_"),
                key,
                form(definition, key),
                row.getInt("SUSPENSION_STATE_") == SuspensionState.SUSPENDED.getStateCode());
    }

    /** As the engine says it of a task whose form the model names itself; the gate lets no other pass. */
    private static @Nullable CamundaFormRef form(String definition, String key) {
        TaskDefinition task =
                LoadedDefinitions.get(definition).getTaskDefinitions().get(key);
        return task == null || task.getCamundaFormDefinitionKey() == null
                ? null
                : new CamundaFormRefImpl(
                        task.getCamundaFormDefinitionKey().getExpressionText(), task.getCamundaFormDefinitionBinding());
    }
}
