package jom.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What becomes of the good rows of a file that also has bad ones. */
public enum ImportMode {
    /** Nothing is stored unless every row can be: one transaction for the file. */
    ALL_OR_NOTHING("all-or-nothing"),
    /** The good rows are stored, in transactions of some rows each; the others are told. */
    GOOD_ROWS("good-rows");

    private final String key;

    ImportMode(String key) {
        this.key = key;
    }

    public static Optional<ImportMode> of(String key) {
        return Arrays.stream(values()).filter(mode -> mode.key.equals(key)).findFirst();
    }

    /** How the API spells it. */
    @JsonValue
    public String key() {
        return key;
    }
}
