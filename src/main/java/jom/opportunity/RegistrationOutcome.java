package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** How a registration was decided. */
public enum RegistrationOutcome {
    /** The originator alone may pursue it while the protection lasts. */
    PROTECTED,
    /** Several originators share the protection. */
    CO_PROTECTED,
    /** It waits behind the holder of an earlier claim. */
    QUEUED,
    /** It is not registered. */
    REFUSED;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static RegistrationOutcome of(String key) {
        return Keys.read(RegistrationOutcome.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }

    /** Whether the opportunity goes on now. */
    public boolean isGranted() {
        return this == PROTECTED || this == CO_PROTECTED;
    }
}
