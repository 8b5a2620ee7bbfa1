package jom.opportunity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import jom.kernel.Money;
import jom.kernel.Written;

/**
 * Roughly what an opportunity is worth: between two steps of 1, 2.5, 5, 10, 25 ...
 *
 * @param from in whole units, included
 * @param below in whole units, excluded
 * @param currency ISO 4217
 */
public record ValueBand(
        @Pattern(regexp = "[0-9]+") @Size(max = 17) String from,
        @Pattern(regexp = "[0-9]+") @Size(max = 17) String below,
        @Pattern(regexp = "[A-Z]{3}") @Size(max = 3) String currency) {

    private static final BigDecimal[] STEPS = {
        BigDecimal.valueOf(10), BigDecimal.valueOf(25), BigDecimal.valueOf(50), BigDecimal.valueOf(100)
    };

    /** The band of a positive value; what is worth less than ten lies between 0 and 10. */
    static ValueBand of(Money value) {
        String currency = value.currency().getCurrencyCode();
        if (value.amount().compareTo(BigDecimal.TEN) < 0) {
            return new ValueBand("0", "10", currency);
        }
        int digits = value.amount().toBigInteger().toString().length();
        BigDecimal unit = new BigDecimal(BigInteger.TEN.pow(digits)).movePointLeft(2);
        int step = STEPS.length - 2;
        while (value.amount().compareTo(STEPS[step].multiply(unit)) < 0) {
            step--;
        }
        return new ValueBand(whole(STEPS[step], unit), whole(STEPS[step + 1], unit), currency);
    }

    private static String whole(BigDecimal step, BigDecimal unit) {
        return step.multiply(unit).stripTrailingZeros().toPlainString();
    }

    /** For a reader, such as {@code EUR 100,000 – EUR 250,000}. */
    public String text(Written written) {
        Currency code = Currency.getInstance(currency);
        return written.amount(new BigDecimal(from), code) + " – " + written.amount(new BigDecimal(below), code);
    }
}
