package jom.network;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of sign-in names: small letters, digits and {@code . _ @ -}, which is what the process engine allows. */
final class SignInName {

    static final int LENGTH_MAX = 60;
    private static final Pattern FORM = Pattern.compile(RegisterPerson.SIGN_IN_NAME_FORM);

    private SignInName() {}

    static String require(String name) {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a sign-in name (2 to 60 small letters, digits, . _ @ -)");
        }
        return name;
    }

    /** The stored form of what somebody typed, so that nobody has a second identity in capital letters. */
    static Optional<String> stored(String typed) {
        if (typed.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        String small = typed.toLowerCase(Locale.ROOT);
        return FORM.matcher(small).matches() ? Optional.of(small) : Optional.empty();
    }
}
