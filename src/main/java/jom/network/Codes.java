package jom.network;

import java.util.regex.Pattern;

/** The form of all codes of lists: {@code lower-kebab-case}. */
final class Codes {

    static final int LENGTH_MAX = 60;
    static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Pattern COMPILED = Pattern.compile(FORM);

    private Codes() {}

    static void require(String code) {
        if (code.length() > LENGTH_MAX || !COMPILED.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code (lower-case letters, digits, hyphens, at most 60)");
        }
    }
}
