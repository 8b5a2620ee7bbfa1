package jom.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Limits of texts that people write. Texts are kept as they were written, to the last character; lengths count UTF-16
 * units, so that what fits here fits the column on every database.
 */
public final class Texts {

    private Texts() {}

    /**
     * A text that must be there.
     *
     * @throws IllegalArgumentException if it is blank, longer than {@code lengthMax} or no well-formed Unicode
     */
    public static String required(String field, String text, int lengthMax) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " is blank");
        }
        return limited(field, text, lengthMax);
    }

    /** A text that may be missing; a blank one counts as missing. */
    public static @Nullable String optional(String field, @Nullable String text, int lengthMax) {
        return text == null || text.isBlank() ? null : limited(field, text, lengthMax);
    }

    private static String limited(String field, String text, int lengthMax) {
        if (text.length() > lengthMax) {
            throw new IllegalArgumentException(field + " is longer than " + lengthMax + " characters");
        }
        if (hasLoneSurrogate(text)) {
            throw new IllegalArgumentException(field + " holds half a character (a lone surrogate)");
        }
        return text;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
