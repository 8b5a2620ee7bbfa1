package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** Standard reasons for a customer's decision. */
public enum DecisionReason {
    /** How well the solution fits. */
    SOLUTION_FIT,

    /** The price. */
    PRICE,

    /** Trust in the partners. */
    RELATIONSHIP,

    /** Delivery and dates. */
    DELIVERY,

    /** What a competitor offered. */
    COMPETITOR,

    /** The money that is there. */
    BUDGET,

    /** Legal, security or regulatory demands. */
    LEGAL,

    /** The project was stopped or postponed. */
    PROJECT_STOPPED,

    /** None of these; the note says more. */
    OTHER;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static DecisionReason of(String key) {
        return Keys.read(DecisionReason.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
