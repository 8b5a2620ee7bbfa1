package jom.workbench;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the reader's open tasks.
 *
 * @param about what the task is about, as the reader may know it
 * @param page about it, which the reader may open; {@code null} if there is none
 * @param claimed by the reader
 * @param late the due date has passed
 */
record TaskLine(
        String id,
        String name,
        String about,
        @Nullable String page,
        boolean claimed,
        Instant since,
        @Nullable Instant due,
        boolean late) {}
