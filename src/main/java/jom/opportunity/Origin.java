package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** Where an opportunity came from. */
public enum Origin {
    /** The originator found it. */
    OWN_LEAD,

    /** The customer asked. */
    CUSTOMER_REQUEST,

    /** The customer put it out to tender. */
    TENDER,

    /** A campaign or an event led to it. */
    EVENT,

    /** Somebody pointed to it. */
    REFERRAL;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static Origin of(String key) {
        return Keys.read(Origin.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
