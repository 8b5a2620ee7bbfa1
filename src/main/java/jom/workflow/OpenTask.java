package jom.workflow;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a task list.
 *
 * @param id the engine's
 * @param contract the name of the contract it is answered by
 * @param name as the model labels it, or as {@link TaskNames} say it to a reader
 * @param businessKey what it is about: the id of the opportunity, or of whatever {@code about} says
 * @param about the kind of what it is about: {@code opportunity}, or another of {@link Subjects}
 * @param assignee who has claimed it
 */
public record OpenTask(
        @Size(max = OpenTasks.NAME_LENGTH_MAX) String id,
        @Size(max = OpenTasks.NAME_LENGTH_MAX) String contract,
        String name,
        @Size(max = OpenTasks.NAME_LENGTH_MAX) String processKey,
        @Size(max = OpenTasks.NAME_LENGTH_MAX) String businessKey,
        @Size(max = Subjects.KIND_LENGTH_MAX) String about,
        @Size(max = OpenTasks.PERSON_LENGTH_MAX) @Nullable String assignee,
        Instant created,
        @Nullable Instant due) {

    /** What the task is about. */
    public SubjectKey subject() {
        return new SubjectKey(about, businessKey);
    }

    OpenTask named(String other) {
        return new OpenTask(id, contract, other, processKey, businessKey, about, assignee, created, due);
    }
}
