package jom.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jom.platform.WorkCalendar;
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

    /** When a step that begins now is due, for people with this calendar. */
    public Instant dueAfter(Instant start, WorkCalendar calendar) {
        return after(start, days, calendar);
    }

    public Optional<Instant> firstReminderAfter(Instant start, WorkCalendar calendar) {
        return Optional.ofNullable(firstReminderDays).map(wait -> after(start, wait, calendar));
    }

    public Optional<Instant> secondReminderAfter(Instant start, WorkCalendar calendar) {
        return Optional.ofNullable(secondReminderDays).map(wait -> after(start, wait, calendar));
    }

    private Instant after(Instant start, int wait, WorkCalendar calendar) {
        return working ? calendar.plus(start, wait) : start.plus(Duration.ofDays(wait));
    }
}
