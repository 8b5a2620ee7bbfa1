package jom.network;

import java.util.regex.Pattern;

/** The form of all codes of lists: {@code lower-kebab-case}. */
final class Codes {

    static final int LENGTH_MAX = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Codes() {}

    static void require(String code) {
        if (code.length() > LENGTH_MAX || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code (lower-case letters, digits, hyphens, at most 60)");
        }
    }
}
