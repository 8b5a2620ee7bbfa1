package jom.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole days.
 *
 * @param from the first day
 * @param until the first day after the period; {@code null} while the end is open
 */
public record DateRange(LocalDate from, @Nullable LocalDate until) {

    public DateRange {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a period ends after it starts: " + from + " to " + until);
        }
    }

    /** From the given day on, without an end. */
    public static DateRange from(LocalDate day) {
        return new DateRange(day, null);
    }

    /** Whether the day belongs to the period; the end does not. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(DateRange other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(DateRange other) {
        return other.until == null || from.isBefore(other.until);
    }
}
