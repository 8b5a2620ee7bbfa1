package jom.platform;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.Predicate;

/** The working days of one place: neither its weekend nor its public holidays, by its own clock. */
public final class WorkCalendar {

    static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** For whoever is at no particular place: Monday to Friday in UTC, without holidays. */
    public static final WorkCalendar NOWHERE = new WorkCalendar(ZoneOffset.UTC, SATURDAY_AND_SUNDAY, day -> false);

    private final ZoneId zone;
    private final Set<DayOfWeek> weekend;
    private final Predicate<LocalDate> holidays;

    WorkCalendar(ZoneId zone, Set<DayOfWeek> weekend, Predicate<LocalDate> holidays) {
        this.zone = zone;
        this.weekend = Set.copyOf(weekend);
        this.holidays = holidays;
    }

    /** Whose clock it goes by. */
    public ZoneId zone() {
        return zone;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.test(day);
    }

    /**
     * The same time of day, so many working days later.
     *
     * @param days 0 or more; 0 gives the instant itself
     */
    public Instant plus(Instant start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("negative number of working days: " + days);
        }
        ZonedDateTime day = start.atZone(zone);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day.toLocalDate())) {
                left--;
            }
        }
        return day.toInstant();
    }

    /** The first moment of a day at this place. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
