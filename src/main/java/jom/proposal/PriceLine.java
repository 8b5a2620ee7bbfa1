package jom.proposal;

import jom.kernel.Money;
import jom.kernel.Texts;

/**
 * What a participant charges for one thing; a discount is negative.
 *
 * @param description at most 200 characters
 */
public record PriceLine(String description, Money price) {

    /** Longest description, in characters. */
    public static final int DESCRIPTION_LENGTH_MAX = 200;

    public PriceLine {
        Texts.required("description", description, DESCRIPTION_LENGTH_MAX);
    }
}
