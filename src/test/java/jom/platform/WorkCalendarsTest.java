package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final WorkCalendars calendars = new WorkCalendars();

    @ParameterizedTest
    @CsvSource({
        "DE, 2026-12-25, false",
        "DE, 2026-12-28, true",
        "DE, 2026-01-06, true",
        "DE-BY, 2026-01-06, false",
        "DE-BE, 2026-01-06, true",
        "FR, 2026-07-14, false",
        "DE, 2026-07-14, true",
        "US, 2026-11-26, false",
        "GB, 2026-11-26, true",
        "SA, 2026-11-27, false",
        "SA, 2026-11-29, true",
        "DE, 2026-11-29, false",
    })
    void knowsTheWeekendAndTheHolidaysOfAPlace(String territory, LocalDate day, boolean working) {
        assertThat(calendars.of(territory, BERLIN).isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void takesEveryDayOfTheWeekWhereNoHolidaysAreKnown() {
        assertThat(calendars.of("ZZ", BERLIN).isWorkingDay(LocalDate.parse("2026-12-25")))
                .isTrue();
    }

    @Test
    void skipsHolidaysAndWeekends() {
        Instant christmasEve = Instant.parse("2026-12-24T09:00:00Z");
        assertThat(calendars.of("DE", BERLIN).plus(christmasEve, 2)).isEqualTo("2026-12-29T09:00:00Z");
        assertThat(calendars.of("US", BERLIN).plus(christmasEve, 2)).isEqualTo("2026-12-29T09:00:00Z");
        assertThat(calendars.of("IL", BERLIN).plus(christmasEve, 2)).isEqualTo("2026-12-28T09:00:00Z");
    }

    @Test
    void keepsTheTimeOfDayWhenTheClocksChange() {
        Instant friday = Instant.parse("2026-03-27T08:00:00Z");
        assertThat(calendars.of("DE", BERLIN).plus(friday, 1)).isEqualTo("2026-03-30T07:00:00Z");
    }

    @Test
    void countsDaysByTheClockOfThePlace() {
        Instant fridayNightInBerlin = Instant.parse("2026-11-20T23:30:00Z");
        assertThat(calendars.of("DE", BERLIN).plus(fridayNightInBerlin, 1)).isEqualTo("2026-11-22T23:30:00Z");
        assertThat(WorkCalendar.NOWHERE.plus(fridayNightInBerlin, 1)).isEqualTo("2026-11-23T23:30:00Z");
    }

    @Test
    void goesNoDaysBack() {
        Instant now = Instant.parse("2026-11-20T23:30:00Z");
        assertThat(WorkCalendar.NOWHERE.plus(now, 0)).isEqualTo(now);
        assertThatIllegalArgumentException().isThrownBy(() -> WorkCalendar.NOWHERE.plus(now, -1));
    }
}
