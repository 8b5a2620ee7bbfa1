package jom.workflow.subject;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.network.Readers;
import jom.workflow.CurrentViewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The line on a card in Tasklist that says which opportunity its task is about, for whoever looks. */
@Component
public class CardSubjects {

    /** As Tasklist's filter calls it: a variable of no process, which only these cards have. */
    public static final String NAME = "opportunity";

    private final TaskSubjects subjects;
    private final Readers readers;
    private final CurrentViewer viewers;
    private final JdbcClient jdbc;

    CardSubjects(TaskSubjects subjects, Readers readers, CurrentViewer viewers, JdbcClient jdbc) {
        this.subjects = subjects;
        this.readers = readers;
        this.viewers = viewers;
        this.jdbc = jdbc;
    }

    /**
     * By the tasks' ids; nothing for a task about nothing that this person may know.
     *
     * @param businessKeys by the tasks' ids
     */
    public Map<String, String> of(Map<String, String> businessKeys) {
        Map<String, String> lines = readers.find()
                .filter(reader -> !businessKeys.isEmpty())
                .map(reader -> subjects.of(businessKeys.values(), reader, viewers.get()))
                .orElse(Map.of());
        Map<String, String> byTask = new HashMap<>();
        businessKeys.forEach((task, key) -> {
            if (lines.containsKey(key)) {
                byTask.put(task, lines.get(key));
            }
        });
        return byTask;
    }

    /** The same for tasks of which the ids are all that is known; they are the caller's, or would not be listed. */
    public Map<String, String> ofTasks(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(taskIds.size(), "?"));
        Map<String, String> businessKeys = new HashMap<>();
        jdbc.sql("select distinct task_id, business_key from open_task where task_id in (" + places + ")")
                .params(List.copyOf(taskIds))
                .query(row -> {
                    businessKeys.put(row.getString(1), row.getString(2));
                });
        return of(businessKeys);
    }
}
