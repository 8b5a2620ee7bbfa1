package jom.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    private static final Written ENGLISH = new Written(Locale.ENGLISH);
    private static final Written GERMAN = new Written(Locale.GERMAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    250000.00 | EUR | EUR 250,000.00 | 250.000,00 EUR
                    0.00      | EUR | EUR 0.00       | 0,00 EUR
                    -1500.50  | USD | -USD 1,500.50  | -1.500,50 USD
                    10000     | JPY | JPY 10,000     | 10.000 JPY
                    12.345    | KWD | KWD 12.345     | 12,345 KWD
                    999999999999999.99 | CHF | CHF 999,999,999,999,999.99 | 999.999.999.999.999,99 CHF
                    """)
    void writesMoneyWithTheDecimalsOfItsCurrency(String amount, String currency, String english, String german) {
        Money money = Money.of(amount, currency);
        assertThat(ENGLISH.money(money)).isEqualTo(english);
        assertThat(GERMAN.money(money)).isEqualTo(german);
    }

    @Test
    void writesRoughAmountsWithoutDecimals() {
        assertThat(ENGLISH.amount(new BigDecimal("100000"), Money.currency("EUR")))
                .isEqualTo("EUR 100,000");
    }

    @ParameterizedTest
    @CsvSource({"0,0%,0 %", "1,0.01%,'0,01 %'", "1250,12.5%,'12,5 %'", "10000,100%,100 %"})
    void writesSharesInPerCent(int basisPoints, String english, String german) {
        assertThat(ENGLISH.share(new BasisPoints(basisPoints))).isEqualTo(english);
        assertThat(GERMAN.share(new BasisPoints(basisPoints))).isEqualTo(german);
    }

    @Test
    void keepsAllDecimalsOfAPercentage() {
        assertThat(ENGLISH.percent(new BigDecimal("99.955"))).isEqualTo("99.955%");
        assertThat(GERMAN.percent(60)).isEqualTo("60 %");
    }

    @Test
    void setsThousandsApart() {
        assertThat(ENGLISH.number(2_400)).isEqualTo("2,400");
        assertThat(GERMAN.number(2_400)).isEqualTo("2.400");
    }

    @Test
    void writesDaysAndMonthsInWords() {
        assertThat(ENGLISH.day(LocalDate.parse("2026-03-01"))).isEqualTo("1 March 2026");
        assertThat(GERMAN.day(LocalDate.parse("2026-03-01"))).isEqualTo("1. März 2026");
        assertThat(new Written(Locale.US).day(LocalDate.parse("2026-03-01"))).isEqualTo("March 1, 2026");
        assertThat(GERMAN.month(YearMonth.parse("2026-03"))).isEqualTo("März 2026");
    }

    @Test
    void writesMomentsByTheClockOfAPlace() {
        Instant instant = Instant.parse("2026-03-01T23:30:00Z");
        assertThat(ENGLISH.moment(instant, ZoneId.of("Europe/Berlin"))).isEqualTo("2 March 2026, 00:30 CET");
        assertThat(GERMAN.moment(instant, ZoneId.of("Europe/Berlin"))).isEqualTo("2. März 2026, 00:30 MEZ");
    }

    @Test
    void putsPlainSpacesWhereALanguageHasNoBreakSpaces() {
        assertThat(new Written(Locale.FRENCH).money(Money.of("250000.00", "EUR")))
                .isEqualTo("250 000,00 EUR");
    }
}
