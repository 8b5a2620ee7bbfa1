package jom.network;

import java.nio.charset.StandardCharsets;

/**
 * The order to give somebody a sign-in.
 *
 * @param signInName 2 to 60 small letters, digits, {@code . _ @ -}; never changes
 * @param password at most {@value #PASSWORD_BYTES_MAX} bytes in UTF-8, for more are not checked by bcrypt
 */
public record RegisterPerson(String signInName, String password, PersonDetails details) {

    public static final int PASSWORD_BYTES_MAX = 72;

    public RegisterPerson {
        SignInName.require(signInName);
        if (password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_BYTES_MAX) {
            throw new IllegalArgumentException("password is longer than " + PASSWORD_BYTES_MAX + " bytes");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "RegisterPerson[" + signInName + "]";
    }
}
