package jom.revenue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jom.kernel.Money;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a split agreement as it is shown.
 *
 * @param kind {@code fixed}, {@code percent} or {@code rest}
 * @param percent of what the fixed lines leave, as a decimal number; with {@code percent} only
 * @param amount with {@code fixed} only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SplitLineView(
        OrganisationId organisationId,
        @Size(max = SplitLine.LABEL_LENGTH_MAX) String label,

        @Pattern(regexp = FIXED + "|" + PERCENT + "|" + REST) @Size(max = 7)
        String kind,

        @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,2})?") @Size(max = 6) @Nullable
        String percent,

        @Nullable Money amount) {

    /** A fixed amount. */
    public static final String FIXED = "fixed";

    /** A share of what the fixed lines leave. */
    public static final String PERCENT = "percent";

    /** What all others leave. */
    public static final String REST = "rest";

    static SplitLineView of(SplitLine line) {
        if (line instanceof SplitLine.Fee fee) {
            return new SplitLineView(line.organisation(), line.label(), FIXED, null, fee.amount());
        }
        if (line instanceof SplitLine.Share share) {
            return new SplitLineView(
                    line.organisation(), line.label(), PERCENT, share.share().percent(), null);
        }
        return new SplitLineView(line.organisation(), line.label(), REST, null, null);
    }

    /** What the line gives, in a word: {@code 12.5 %}, {@code 5000.00 EUR} or {@code rest}. */
    String measure() {
        if (percent != null) {
            return percent + " %";
        }
        return amount == null ? kind : amount.toString();
    }
}
