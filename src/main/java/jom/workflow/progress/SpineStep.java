package jom.workflow.progress;

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
}
