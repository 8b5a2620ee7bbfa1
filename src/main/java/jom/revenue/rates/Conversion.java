package jom.revenue.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import jom.kernel.Money;

/**
 * What an amount comes to in another currency, and why: through the euro, {@code amount × to ÷ from}, computed exactly and
 * rounded once, at the end, to the minor unit of the other currency; half a unit goes to the even neighbour.
 *
 * @param from the rate of the amount's currency; nothing if that is the euro or nothing is converted
 * @param to the rate of the other currency; nothing if that is the euro or nothing is converted
 */
public record Conversion(Money amount, Money result, Optional<ExchangeRate> from, Optional<ExchangeRate> to) {

    static Conversion none(Money amount) {
        return new Conversion(amount, amount, Optional.empty(), Optional.empty());
    }

    /** One rate at least is there. */
    static Conversion of(Money amount, Currency target, Optional<ExchangeRate> from, Optional<ExchangeRate> to) {
        BigDecimal result = amount.amount()
                .multiply(units(to))
                .divide(units(from), target.getDefaultFractionDigits(), RoundingMode.HALF_EVEN);
        if (result.precision() - result.scale() > Money.INTEGER_DIGITS_MAX) {
            throw RateRefused.tooLarge();
        }
        return new Conversion(amount, new Money(result, target), from, to);
    }

    /** By definition one euro buys one euro. */
    private static BigDecimal units(Optional<ExchangeRate> leg) {
        return leg.map(rate -> rate.rate().unitsPerEuro()).orElse(BigDecimal.ONE);
    }
}
