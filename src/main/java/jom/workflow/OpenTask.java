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
 * @param businessKey what it is about; the opportunity's id
 * @param assignee who has claimed it
 */
public record OpenTask(
        @Size(max = OpenTasks.NAME_LENGTH_MAX) String id,
        @Size(max = OpenTasks.NAME_LENGTH_MAX) String contract,
        String name,
        @Size(max = OpenTasks.NAME_LENGTH_MAX) String processKey,
        @Size(max = OpenTasks.NAME_LENGTH_MAX) String businessKey,
        @Size(max = OpenTasks.PERSON_LENGTH_MAX) @Nullable String assignee,
        Instant created,
        @Nullable Instant due) {

    OpenTask named(String other) {
        return new OpenTask(id, contract, other, processKey, businessKey, assignee, created, due);
    }
}
