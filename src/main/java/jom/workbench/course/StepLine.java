package jom.workbench.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step, in words.
 *
 * @param where the workflow it belongs to, and whose that is
 * @param who has to act or had to; empty where nobody has
 * @param late whether it is open or was done after its deadline
 * @param taskId of a task that the reader may open; else {@code null}
 */
public record StepLine(
        String name,
        String where,
        String who,
        @Nullable Instant since,
        @Nullable Instant due,
        @Nullable Instant ended,
        boolean dropped,
        boolean late,
        @Nullable String taskId) {}
