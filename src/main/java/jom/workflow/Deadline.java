package jom.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import jom.platform.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * How long a step may take.
 *
 * @param days until it is due
 * @param working whether only working days count
 * @param firstReminderDays when to remind first, counted like {@code days}; {@code null} for never
 * @param secondReminderDays when to remind again
 */
public record Deadline(
        int days,
        boolean working,
        @Nullable Integer firstReminderDays,
        @Nullable Integer secondReminderDays) {

    /** When a step that begins now is due, for people in this zone. */
    public Instant dueAfter(Instant start, ZoneId zone) {
        return after(start, days, zone);
    }

    public Optional<Instant> firstReminderAfter(Instant start, ZoneId zone) {
        return Optional.ofNullable(firstReminderDays).map(wait -> after(start, wait, zone));
    }

    public Optional<Instant> secondReminderAfter(Instant start, ZoneId zone) {
        return Optional.ofNullable(secondReminderDays).map(wait -> after(start, wait, zone));
    }

    private Instant after(Instant start, int wait, ZoneId zone) {
        return working ? WorkingDays.plus(start, wait, zone) : start.plus(Duration.ofDays(wait));
    }
}
