package jom.revenue.rates;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How much of a currency one euro buys, as the European Central Bank writes its reference rates.
 *
 * @param unitsPerEuro above zero, at most 12 digits before the point and 8 after it; zeros at the end do not count
 */
public record EuroRate(BigDecimal unitsPerEuro) {

    /** What {@code DECIMAL(20,8)} holds. */
    static final int DECIMALS_MAX = 8;

    private static final int INTEGER_DIGITS_MAX = 12;
    private static final Pattern FORM = Pattern.compile("\\d{1,12}(\\.\\d{1,8})?");

    /** Longest text of a rate, in characters. */
    public static final int TEXT_LENGTH_MAX = INTEGER_DIGITS_MAX + 1 + DECIMALS_MAX;

    public EuroRate {
        if (unitsPerEuro.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above zero");
        }
        unitsPerEuro = unitsPerEuro.stripTrailingZeros();
        if (unitsPerEuro.scale() > DECIMALS_MAX
                || unitsPerEuro.precision() - unitsPerEuro.scale() > INTEGER_DIGITS_MAX) {
            throw new IllegalArgumentException("a rate has at most 12 digits before the point and 8 after it");
        }
    }

    /**
     * Reads a plain decimal number such as {@code 1.1684}.
     *
     * @throws IllegalArgumentException if it is none, not above zero, too fine or too large
     */
    public static EuroRate of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a rate such as 1.1684");
        }
        return new EuroRate(new BigDecimal(text));
    }

    /** The plain decimal number, without zeros at its end. */
    @Override
    public String toString() {
        return unitsPerEuro.toPlainString();
    }
}
