package jom.kernel;

import java.math.BigDecimal;

/**
 * A share of a whole.
 *
 * @param value in basis points (1 bp = 0.01 %), 0 to 10 000
 */
public record BasisPoints(int value) implements Comparable<BasisPoints> {

    /** The whole: 100 %. */
    public static final int WHOLE = 10_000;

    /** The form of a percentage that {@link #ofPercent} reads. */
    public static final String PERCENT = "100(\\.0{1,2})?|\\d{1,2}(\\.\\d{1,2})?";

    public BasisPoints {
        if (value < 0 || value > WHOLE) {
            throw new IllegalArgumentException("basis points out of 0..10000: " + value);
        }
    }

    /**
     * Reads a percentage with at most two decimals, such as {@code 12.5} or {@code 33.33}.
     *
     * @throws IllegalArgumentException if it has more decimals, is no number, or lies outside 0 to 100
     */
    public static BasisPoints ofPercent(String percent) {
        try {
            return new BasisPoints(new BigDecimal(percent).movePointRight(2).intValueExact());
        } catch (ArithmeticException | NumberFormatException malformed) {
            throw new IllegalArgumentException("not a percentage with at most two decimals: " + percent, malformed);
        }
    }

    /** The share as a percentage with the decimals it needs, such as {@code 12.5}. */
    public String percent() {
        return BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(BasisPoints other) {
        return Integer.compare(value, other.value);
    }
}
