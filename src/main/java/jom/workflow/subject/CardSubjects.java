package jom.workflow.subject;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jom.network.Readers;
import jom.workflow.CurrentViewer;
import jom.workflow.OpenTasks;
import jom.workflow.SubjectKey;
import jom.workflow.Subjects;
import org.springframework.stereotype.Component;

/** The line on a card in Tasklist that says what its task is about, for whoever looks. */
@Component
public class CardSubjects {

    /** As Tasklist's filter calls it: a variable of no process, which only these cards have. */
    public static final String NAME = "about";

    private final Subjects subjects;
    private final Readers readers;
    private final CurrentViewer viewers;
    private final OpenTasks open;

    CardSubjects(Subjects subjects, Readers readers, CurrentViewer viewers, OpenTasks open) {
        this.subjects = subjects;
        this.readers = readers;
        this.viewers = viewers;
        this.open = open;
    }

    /**
     * By the tasks' ids; nothing for a task about nothing that this person may know.
     *
     * @param about by the tasks' ids
     */
    public Map<String, String> of(Map<String, SubjectKey> about) {
        Map<SubjectKey, String> lines = readers.find()
                .filter(reader -> !about.isEmpty())
                .map(reader -> subjects.lines(about.values(), reader, viewers.get()))
                .orElse(Map.of());
        Map<String, String> byTask = new HashMap<>();
        about.forEach((task, subject) -> {
            if (lines.containsKey(subject)) {
                byTask.put(task, lines.get(subject));
            }
        });
        return byTask;
    }

    /** The same for tasks of which the ids are all that is known; they are the caller's, or would not be listed. */
    public Map<String, String> ofTasks(Collection<String> taskIds) {
        return of(open.subjects(taskIds));
    }
}
