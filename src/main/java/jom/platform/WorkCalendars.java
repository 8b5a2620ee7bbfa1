package jom.platform;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Knows the public holidays of countries and their regions (from the library Jollyday) and where the week ends when. */
@Component
public class WorkCalendars {

    /**
     * Where the weekend is Friday and Saturday.
     *
     * @see <a href="https://cldr.unicode.org">Unicode CLDR, supplemental data, weekData</a>
     */
    private static final Set<String> FRIDAY_AND_SATURDAY =
            Set.of("BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE");

    private final ConcurrentMap<String, Optional<HolidayManager>> countries = new ConcurrentHashMap<>();

    /**
     * The calendar of a place. Where no holidays are known, every day outside the weekend is a working day.
     *
     * @param territory ISO 3166: a country such as {@code DE} or a region such as {@code DE-BY}
     */
    public WorkCalendar of(String territory, ZoneId zone) {
        String[] parts = territory.split("-", 2);
        Set<DayOfWeek> weekend = FRIDAY_AND_SATURDAY.contains(parts[0])
                ? Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                : WorkCalendar.SATURDAY_AND_SUNDAY;
        String[] region = parts.length > 1 ? new String[] {parts[1].toLowerCase(Locale.ROOT)} : new String[0];
        Predicate<LocalDate> holidays = countries
                .computeIfAbsent(parts[0], this::country)
                .<Predicate<LocalDate>>map(known -> day -> known.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, region))
                .orElse(day -> false);
        return new WorkCalendar(zone, weekend, holidays);
    }

    /** One at a time: jollyday hands out its list of readers while it is still filling it. */
    private synchronized Optional<HolidayManager> country(String code) {
        return HolidayManager.getSupportedCalendarCodes().contains(code)
                ? Optional.of(HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }
}
