package jom.workflow.progress;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of the spine that an opportunity took or is at. One that several take side by side is one step, from the first
 * to the last.
 *
 * @param opportunity the business key
 * @param definition of the spine
 * @param seconds how long it took; {@code null} while it is open
 */
record SpineStep(
        String opportunity,
        String definition,
        String element,
        Instant begun,
        @Nullable Long seconds) {

    boolean isOpen() {
        return seconds == null;
    }

    /** Whether one that began later, or at the same moment, began before this was done; to the second. */
    boolean isBesides(SpineStep later) {
        return seconds == null || !later.begun.isAfter(begun.plusSeconds(seconds + 1));
    }

    /** Both as one. */
    SpineStep with(SpineStep later) {
        @Nullable
        Long all = seconds == null || later.seconds == null
                ? null
                : Math.max(seconds, Duration.between(begun, later.begun).toSeconds() + later.seconds);
        return new SpineStep(opportunity, definition, element, begun, all);
    }
}
