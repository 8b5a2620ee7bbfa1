package jom.kernel;

import org.jspecify.annotations.Nullable;

/** A text that was to be an identifier and is none. At a door this is malformed input, not a broken rule. */
public final class MalformedIdentifier extends IllegalArgumentException {

    MalformedIdentifier(String text, @Nullable Throwable cause) {
        super("not an identifier (a UUID of 36 characters): " + abbreviated(text), cause);
    }

    private static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
