package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;

/** Standard reasons for a customer's decision and for a loss. */
public enum DecisionReason {
    /** The solution convinced. */
    BEST_SOLUTION,
    /** The price decided. */
    PRICE,
    /** People and trust decided. */
    RELATIONSHIP,
    /** Earlier successes decided. */
    REFERENCES,
    /** What the product can or cannot do decided. */
    FUNCTIONALITY,
    /** A competitor was preferred. */
    COMPETITOR,
    /** The customer has no money for it. */
    NO_BUDGET,
    /** The customer decided nothing or delayed the project. */
    NO_DECISION,
    /** Security, legal or regulatory demands decided. */
    SECURITY_OR_COMPLIANCE,
    /** The team lacked something. */
    PARTNER_GAP,
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
