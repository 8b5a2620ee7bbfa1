package jom.opportunity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;

/**
 * Something that happened, as a reader may see it.
 *
 * @param position in the whole course; gaps are what the reader may not see
 * @param action {@code module.fact}
 * @param actor the sign-in name of whoever did it, {@code system} for timers and jobs
 * @param details what may be told of it, by name
 */
public record TimelineEntry(
        long position,
        Instant at,

        @Pattern(regexp = "[a-z]+\\.[A-Za-z]+") @Size(max = 80)
        String action,

        @Size(max = 100) String actor,
        Map<String, Object> details) {

    public TimelineEntry {
        details = Map.copyOf(details);
    }
}
