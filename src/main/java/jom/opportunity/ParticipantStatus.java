package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** Whether an organisation takes part at present. */
public enum ParticipantStatus {
    /** It takes part. */
    ACTIVE,
    /** It left, or made way for another. */
    REPLACED;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static ParticipantStatus of(String key) {
        return Keys.read(ParticipantStatus.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
