package jom.workflow.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process instance that runs or ran.
 *
 * @param definition by which it runs
 * @param key of that definition
 * @param caller the instance that called it, if one did
 */
record RanInstance(
        String id,
        String definition,
        String key,
        @Nullable String caller,
        Instant begun,
        @Nullable Instant ended) {}
