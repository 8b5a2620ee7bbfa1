package jom.platform;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Counts working days: Monday to Friday in the zone of whoever has to act. Public holidays are not known yet. */
public final class WorkingDays {

    private WorkingDays() {}

    /**
     * The same time of day, so many working days later.
     *
     * @param days 0 or more; 0 gives the instant itself
     */
    public static Instant plus(Instant start, int days, ZoneId zone) {
        if (days < 0) {
            throw new IllegalArgumentException("negative number of working days: " + days);
        }
        ZonedDateTime day = start.atZone(zone);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day.toInstant();
    }
}
