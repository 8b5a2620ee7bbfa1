package jom.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"JPY,0", "EUR,2", "KWD,3", "CLF,4"})
    void carriesTheDecimalsOfItsCurrency(String code, int decimals) {
        assertThat(Money.of("7", code).amount().scale()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({"0.5,JPY", "0.001,EUR", "1.2345,KWD"})
    void refusesToRound(String amount, String code) {
        assertThatThrownBy(() -> Money.of(amount, code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1e3", "1,5", ".5", "5.", "+5", "1.00000", "1234567890123456", "NaN", "-"})
    void refusesWhatIsNoPlainDecimal(String amount) {
        assertThatThrownBy(() -> Money.of(amount, "EUR")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XXX", "eur", "EURO", ""})
    void refusesWhatIsNoCurrencyToPayWith(String code) {
        assertThatThrownBy(() -> Money.of("1", code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToAddTwoCurrencies() {
        assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EUR")
                .hasMessageContaining("USD");
    }

    @Test
    void givesTheOddCentToTheLargestRemainder() {
        assertThat(Money.of("100.00", "EUR").allocate(shares(3_333, 3_333, 3_334)))
                .containsExactly(Money.of("33.33", "EUR"), Money.of("33.33", "EUR"), Money.of("33.34", "EUR"));
    }

    @Test
    void breaksTiesInFavourOfTheFirst() {
        assertThat(Money.of("0.01", "EUR").allocate(shares(5_000, 5_000)))
                .containsExactly(Money.of("0.01", "EUR"), Money.of("0.00", "EUR"));
    }

    @Test
    void refusesSharesThatAreNotWhole() {
        assertThatThrownBy(() -> Money.of("1.00", "EUR").allocate(shares(5_000, 4_999)))
                .hasMessageContaining("9999");
    }

    @Test
    void dividesANegativeAmountLikeThePositiveOne() {
        List<Money> positive = Money.of("100.00", "EUR").allocate(shares(1_234, 4_321, 4_445));
        List<Money> negative = Money.of("-100.00", "EUR").allocate(shares(1_234, 4_321, 4_445));
        assertThat(negative).isEqualTo(positive.stream().map(Money::negated).toList());
    }

    @Test
    void partsAlwaysAddUpAndStayWithinOneUnitOfTheirQuota() {
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            Money whole = Money.of(
                    Long.toString(random.nextLong(-1_000_000_000L, 1_000_000_000L)),
                    List.of("JPY", "EUR", "KWD", "CLF").get(random.nextInt(4)));
            List<BigDecimal> weights = weights(random);
            List<Money> parts = whole.allocateBy(weights);
            assertThat(Money.sum(whole.currency(), parts)).isEqualTo(whole);
            BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal off = parts.get(i)
                        .amount()
                        .multiply(total)
                        .subtract(whole.amount().multiply(weights.get(i)));
                BigDecimal unit =
                        BigDecimal.ONE.movePointLeft(whole.amount().scale()).multiply(total);
                assertThat(off.abs()).isLessThan(unit);
            }
        }
    }

    private static List<BigDecimal> weights(Random random) {
        List<BigDecimal> weights = new ArrayList<>(List.of(BigDecimal.ONE));
        for (int i = random.nextInt(6); i > 0; i--) {
            weights.add(BigDecimal.valueOf(random.nextLong(0, 100_000), random.nextInt(4)));
        }
        return weights;
    }

    private static List<BasisPoints> shares(int... values) {
        return java.util.Arrays.stream(values).mapToObj(BasisPoints::new).toList();
    }
}
