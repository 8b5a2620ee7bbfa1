package jom.revenue.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jom.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {

    /** Each result was computed by hand; rates of nothing are those of the euro. */
    @ParameterizedTest
    @CsvSource({
        // two decimals to two, through the euro: 100 * 0.87058 / 1.1684 = 74.5104...
        "100.00, USD, 1.1684, 0.87058, GBP, 74.51",
        // to and from the euro
        "100.00, EUR, , 1.1684, USD, 116.84",
        "116.84, USD, 1.1684, , EUR, 100.00",
        // none, three and four decimals
        "0.01, EUR, , 186.75, JPY, 2",
        "1000, JPY, 186.75, 0.36, KWD, 1.928",
        "1.928, KWD, 0.36, 186.75, JPY, 1000",
        "1.0000, CLF, 0.02504, 1.1684, USD, 46.66",
        // half a unit goes to the even neighbour, and only an exact half does
        "0.01, EUR, , 50, JPY, 0",
        "0.03, EUR, , 50, JPY, 2",
        "0.01, EUR, , 50.0001, JPY, 1",
        "-0.03, EUR, , 50, JPY, -2",
        // three yen are 0.01606... euro; 0.02 of them would be 721
        "3, JPY, 186.75, 36030, ROL, 579",
    })
    void computesExactlyAndRoundsOnce(
            String amount,
            String currency,
            @Nullable String fromRate,
            @Nullable String toRate,
            String target,
            String result) {
        Conversion conversion = Conversion.of(
                Money.of(amount, currency), Money.currency(target), leg(currency, fromRate), leg(target, toRate));
        assertThat(conversion.result()).isEqualTo(Money.of(result, target));
    }

    @Test
    void leavesAnAmountInItsOwnCurrencyAlone() {
        Money amount = Money.of("12.34", "CHF");
        assertThat(Conversion.none(amount).result()).isEqualTo(amount);
    }

    @Test
    void refusesWhatIsNoAmountAnyMore() {
        assertThatThrownBy(() -> Conversion.of(
                        Money.of("999999999999999.99", "EUR"),
                        Money.currency("JPY"),
                        Optional.empty(),
                        leg("JPY", "186.75")))
                .isInstanceOf(RateRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "-1", "1e3", "1,5", "", " 1", "1.123456789", "1234567890123", "N/A"})
    void aRateIsAPlainNumberAboveZero(String text) {
        assertThatThrownBy(() -> EuroRate.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1.9500, 1.95", "100, 100", "0.00000001, 0.00000001", "999999999999.99999999, 999999999999.99999999"})
    void zerosAtTheEndOfARateDoNotCount(String text, String written) {
        assertThat(EuroRate.of(text)).hasToString(written);
    }

    private static Optional<ExchangeRate> leg(String currency, @Nullable String rate) {
        return rate == null
                ? Optional.empty()
                : Optional.of(new ExchangeRate(
                        Money.currency(currency),
                        LocalDate.of(2026, 4, 13),
                        EuroRate.of(rate),
                        RateSource.ECB,
                        1,
                        Optional.empty(),
                        "",
                        "somebody",
                        Instant.EPOCH));
    }
}
