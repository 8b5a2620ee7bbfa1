package jom.workflow;

import java.util.Collection;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Whose task it is: the assignee's; while there is none, the candidates'. The one place where this is decided. */
public final class Access {

    private Access() {}

    /** Reads the candidates that the engine needs anyway when the task ends, so it costs no statement. */
    public static boolean isOpenFor(TaskEntity task, String person, Collection<String> groups) {
        if (task.getAssignee() != null) {
            return task.getAssignee().equals(person);
        }
        return task.getCandidates().stream()
                .anyMatch(candidate -> person.equals(candidate.getUserId())
                        || (candidate.getGroupId() != null && groups.contains(candidate.getGroupId())));
    }
}
