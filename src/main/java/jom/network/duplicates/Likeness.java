package jom.network.duplicates;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Why two organisations seem to be one, the strongest reason first. */
public enum Likeness {
    /** The same registration number in the same country. */
    REGISTRATION_NUMBER("registrationNumber"),
    /** The same web domain, which no more than a few have. */
    WEB_DOMAIN("webDomain"),
    /** The same words in their names in the same country, in whatever order and with whatever legal form. */
    NAME("name"),
    /** At least three of four words of their names are the same, in the same country. */
    SIMILAR_NAME("similarName");

    private final String key;

    Likeness(String key) {
        this.key = key;
    }

    /** How JSON and tables spell it. */
    @JsonValue
    public String key() {
        return key;
    }

    static Likeness of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no likeness: " + key));
    }
}
