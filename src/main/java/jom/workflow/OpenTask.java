package jom.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a task list.
 *
 * @param id the engine's
 * @param contract the name of the contract it is answered by
 * @param name as the model labels it
 * @param businessKey what it is about; the opportunity's id
 * @param assignee who has claimed it
 */
public record OpenTask(
        String id,
        String contract,
        String name,
        String processKey,
        String businessKey,
        @Nullable String assignee,
        Instant created,
        @Nullable Instant due) {}
