package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What an organisation does in one opportunity. */
public enum ParticipantRole {
    /** Found the customer's need and brought it in. */
    SOURCE,
    /** Speaks for the joint offer at the customer's. */
    INFLUENCE,
    /** Supplies the software that answers the need. */
    SOLUTION,
    /** Sells licences or goods to the customer. */
    RESALE,
    /** Puts the parts together at the customer's. */
    INTEGRATION,
    /** Runs the solution. */
    HOSTING,
    /** Helps the customer or another participant. */
    SUPPORT;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static ParticipantRole of(String key) {
        return Keys.read(ParticipantRole.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
