package jom.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import jom.kernel.Written;

/**
 * The share of a month in which a service works.
 *
 * @param percent 0 to 100 with at most three decimals, such as {@code 99.95}
 */
public record Availability(
        @JsonValue @Pattern(regexp = Availability.FORM) String percent) implements Comparable<Availability> {

    static final String FORM = "\\d{1,3}(\\.\\d{1,3})?";
    private static final int THOUSANDTHS = 1_000;
    private static final int WHOLE = 100 * THOUSANDTHS;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Availability {
        if (!percent.matches(FORM) || thousandths(percent) > WHOLE) {
            throw new IllegalArgumentException("not a percentage from 0 to 100 with at most three decimals");
        }
    }

    private static int thousandths(String percent) {
        return new BigDecimal(percent).scaleByPowerOfTen(3).intValueExact();
    }

    /** How many thousandths of a per cent this is short of what was promised; 0 if it is not. */
    int shortOf(Availability promised) {
        return Math.max(0, thousandths(promised.percent) - thousandths(percent));
    }

    /** For a reader, such as {@code 99.95%}. */
    public String text(Written written) {
        return written.percent(new BigDecimal(percent));
    }

    @Override
    public int compareTo(Availability other) {
        return Integer.compare(thousandths(percent), thousandths(other.percent));
    }

    @Override
    public String toString() {
        return percent;
    }
}
