package jom.workbench;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the ball.
 *
 * @param who in words
 * @param what has to be done
 * @param taskId of a task that the reader may open; else {@code null}
 */
record Holder(
        String who,
        String what,
        Instant since,
        @Nullable Instant due,
        boolean late,
        @Nullable String taskId) {}
