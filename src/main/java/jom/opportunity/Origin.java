package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an opportunity came from. */
public enum Origin {
    /** The customer asked. */
    CUSTOMER_REQUEST,
    /** The originator found it. */
    OWN_PROSPECTING,
    /** Another partner pointed to it. */
    PARTNER_REFERRAL,
    /** A campaign or an event led to it. */
    MARKETING,
    /** The customer put it out to tender. */
    TENDER,
    /** An earlier contract ends. */
    RENEWAL,
    /** None of these. */
    OTHER;

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
