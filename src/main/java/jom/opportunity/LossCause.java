package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** Standard reasons for a loss, as a participant sees it. */
public enum LossCause {
    /** The price. */
    PRICE,

    /** What the solution lacks. */
    SOLUTION_GAP,

    /** What the team lacks. */
    PARTNER_GAP,

    /** What a competitor offered. */
    COMPETITOR,

    /** Trust in the partners. */
    RELATIONSHIP,

    /** The project was delayed or cancelled. */
    TIMING,

    /** The money that is there. */
    BUDGET,

    /** Legal, security or regulatory demands. */
    LEGAL,

    /** None of these; the note says more. */
    OTHER;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static LossCause of(String key) {
        return Keys.read(LossCause.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
