package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What the customer decided about the joint proposal. */
public enum CustomerDecision {
    /** The customer accepted. */
    WON,
    /** The customer chose somebody else, or nobody. */
    LOST,
    /** The customer took back the request. */
    WITHDRAWN;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static CustomerDecision of(String key) {
        return Keys.read(CustomerDecision.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }

    Stage stage() {
        return switch (this) {
            case WON -> Stage.WON;
            case LOST -> Stage.LOST;
            case WITHDRAWN -> Stage.CUSTOMER_WITHDREW;
        };
    }
}
