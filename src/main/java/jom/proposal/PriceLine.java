package jom.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jom.kernel.Money;
import jom.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a participant charges for one thing; a discount is negative.
 *
 * @param description at most 200 characters
 * @param kind what it is for; {@code null} if nobody said
 */
public record PriceLine(
        String description,
        Money price,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PriceKind kind) {

    /** Longest description, in characters. */
    public static final int DESCRIPTION_LENGTH_MAX = 200;

    public PriceLine {
        Texts.required("description", description, DESCRIPTION_LENGTH_MAX);
    }

    public PriceLine(String description, Money price) {
        this(description, price, null);
    }
}
