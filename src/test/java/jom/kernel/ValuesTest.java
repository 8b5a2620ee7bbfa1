package jom.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"0,0", "12.5,1250", "33.33,3333", "100,10000", "100.00,10000"})
    void readsPercentages(String percent, int basisPoints) {
        assertThat(BasisPoints.ofPercent(percent)).isEqualTo(new BasisPoints(basisPoints));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "33.333", "", "many"})
    void refusesPercentagesTooFineOrOutOfRange(String percent) {
        assertThatThrownBy(() -> BasisPoints.ofPercent(percent)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "12.5", "99.99", "100", "100.00"})
    void itsFormLetsPassWhatItReads(String percent) {
        assertThat(percent).matches(BasisPoints.PERCENT);
        assertThat(BasisPoints.ofPercent(percent)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.01", "101", "33.333", "12,5", "1e1", ".5", "5.", ""})
    void itsFormStopsWhatIsTooFineOrOutOfRange(String percent) {
        assertThat(percent).doesNotMatch(BasisPoints.PERCENT);
    }

    @Test
    void writesPercentagesWithoutNeedlessZeros() {
        assertThat(new BasisPoints(1_250).percent()).isEqualTo("12.5");
        assertThat(new BasisPoints(10_000).percent()).isEqualTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01", "2028-02-29", "9999-12-31"})
    void readsDatesThatEveryDatabaseHolds(String written) {
        assertThat(Dates.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-02-29",
                "2027-13-01",
                "0999-12-31",
                "+10000-01-01",
                "-2027-01-01",
                "20270101",
                " 2027-01-01",
                "2027-01-01T00:00:00Z",
                "01.02.2027"
            })
    void refusesWhatIsNoPlainDate(String written) {
        assertThatThrownBy(() -> Dates.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPeriodContainsItsFirstDayAndNotItsEnd() {
        DateRange may = new DateRange(day("2026-05-01"), day("2026-06-01"));
        assertThat(may.contains(day("2026-05-01"))).isTrue();
        assertThat(may.contains(day("2026-05-31"))).isTrue();
        assertThat(may.contains(day("2026-06-01"))).isFalse();
    }

    @Test
    void periodsThatOnlyTouchDoNotOverlap() {
        DateRange may = new DateRange(day("2026-05-01"), day("2026-06-01"));
        assertThat(may.overlaps(DateRange.from(day("2026-06-01")))).isFalse();
        assertThat(may.overlaps(DateRange.from(day("2026-05-31")))).isTrue();
    }

    @Test
    void aPeriodEndsAfterItStarts() {
        assertThatThrownBy(() -> new DateRange(day("2026-05-01"), day("2026-05-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void identifiersAreOrderedByTime() {
        UUID first = Identifiers.next();
        UUID second = Identifiers.next();
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.toString()).isLessThan(second.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "not an id", "0190f3a0-0000-7000-8000-00000000000g"})
    void refusesWhatIsNoIdentifier(String text) {
        assertThatThrownBy(() -> Identifiers.parse(text, Function.identity())).isInstanceOf(MalformedIdentifier.class);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
