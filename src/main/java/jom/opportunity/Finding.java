package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What is known about one question of the qualification. */
public enum Finding {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody knows yet. */
    UNCLEAR;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static Finding of(String key) {
        return Keys.read(Finding.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
