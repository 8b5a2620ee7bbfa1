package jom.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import jom.platform.SpreadsheetText;

/** Why a text looks as if something had gone wrong with it. The text is kept all the same: repairing is for its owner. */
public enum TextDoubt {
    /** Bytes of UTF-8 were once read as another encoding: {@code cafÃ©}. */
    WRONG_ENCODING("wrongEncoding"),
    /** The sign that stands for an unreadable character (U+FFFD). */
    LOST_CHARACTER("lostCharacter"),
    /** Control characters other than tab and line ends. */
    CONTROL_CHARACTER("controlCharacter"),
    /** A spreadsheet would take it for a formula. */
    FORMULA("formula");

    private final String key;

    TextDoubt(String key) {
        this.key = key;
    }

    /** The first doubt that applies. */
    static Optional<TextDoubt> about(String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            return Optional.of(LOST_CHARACTER);
        }
        if (Mojibake.isIn(text)) {
            return Optional.of(WRONG_ENCODING);
        }
        if (text.chars().anyMatch(TextDoubt::isControl)) {
            return Optional.of(CONTROL_CHARACTER);
        }
        return SpreadsheetText.isFormula(text) ? Optional.of(FORMULA) : Optional.empty();
    }

    private static boolean isControl(int unit) {
        return Character.isISOControl(unit) && unit != '\t' && unit != '\n' && unit != '\r';
    }

    /** How the API spells it. */
    @JsonValue
    public String key() {
        return key;
    }
}
