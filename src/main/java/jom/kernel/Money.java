package jom.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/**
 * An amount in a currency, exact: it carries the currency's own number of decimals and refuses to round. Only
 * {@link #allocate} divides, and its parts always add up.
 *
 * @param amount with exactly the decimals of the currency (JPY 0, EUR 2, KWD 3); at most 15 digits before the point
 * @param currency any ISO 4217 currency that has decimals of its own; not XAU, XXX and the like
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** Most digits before the point: what {@code DECIMAL(19,4)} holds. */
    public static final int INTEGER_DIGITS_MAX = 15;

    public Money {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            throw new IllegalArgumentException("not a currency to pay with: " + currency);
        }
        amount = exactly(amount, decimals);
        if (amount.precision() - amount.scale() > INTEGER_DIGITS_MAX) {
            throw new IllegalArgumentException("amount has more than 15 digits before the point");
        }
    }

    private static BigDecimal exactly(BigDecimal amount, int decimals) {
        if (Math.abs((long) amount.scale()) > 100 || amount.precision() > 100) {
            throw new IllegalArgumentException("amount out of range");
        }
        try {
            return amount.setScale(decimals, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException(
                    "amount " + amount.toPlainString() + " has more than " + decimals + " decimals", tooFine);
        }
    }

    /**
     * Reads an amount such as {@code 250000.00} and a code such as {@code EUR}.
     *
     * @throws IllegalArgumentException if the amount is no plain decimal number, too fine or too large for the
     *     currency, or the code is unknown
     */
    public static Money of(String amount, String currencyCode) {
        if (!amount.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
            throw new IllegalArgumentException(
                    "not a decimal amount: " + (amount.length() <= 40 ? amount : amount.substring(0, 40) + "…"));
        }
        return new Money(new BigDecimal(amount), currency(currencyCode));
    }

    /** The currency of an ISO 4217 code. */
    public static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("not an ISO 4217 currency code", unknown);
        }
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum of amounts that are all in the given currency; zero of no amounts. */
    public static Money sum(Currency currency, List<Money> amounts) {
        return amounts.stream().reduce(zero(currency), Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Divides the whole amount by shares: largest remainder, ties to the first.
     *
     * @param shares adding up to 10 000 bp
     * @return one part per share, in order, adding up to this amount exactly
     * @throws IllegalArgumentException if the shares are not whole
     */
    public List<Money> allocate(List<BasisPoints> shares) {
        int total = shares.stream().mapToInt(BasisPoints::value).sum();
        if (total != BasisPoints.WHOLE) {
            throw new IllegalArgumentException("shares add up to " + total + " bp, not to 10000 bp");
        }
        return allocateBy(
                shares.stream().map(share -> BigDecimal.valueOf(share.value())).toList());
    }

    /**
     * Divides the whole amount in proportion to weights: largest remainder, ties to the first. Negative amounts are
     * divided like positive ones.
     *
     * @param weights not negative, at least one positive
     * @return one part per weight, in order, adding up to this amount exactly
     */
    public List<Money> allocateBy(List<BigDecimal> weights) {
        return LargestRemainder.divide(amount.unscaledValue(), weights).stream()
                .map(units -> new Money(new BigDecimal(units, amount.scale()), currency))
                .toList();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException("two currencies: " + currency + " and " + other.currency);
        }
        return other;
    }

    /** The amount as plain decimals and the code: {@code 250000.00 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
