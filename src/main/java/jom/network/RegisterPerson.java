package jom.network;

/**
 * The order to give somebody a sign-in.
 *
 * @param signInName 2 to 60 small letters, digits, {@code . _ @ -}; never changes
 * @param password at most {@value #PASSWORD_BYTES_MAX} bytes in UTF-8, for bcrypt looks at no more
 */
public record RegisterPerson(String signInName, String password, PersonDetails details) {

    public static final int PASSWORD_BYTES_MAX = 72;
    public static final String SIGN_IN_NAME_FORM = "[a-z0-9][a-z0-9._@-]{1,59}";

    public RegisterPerson {
        SignInName.require(signInName);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "RegisterPerson[" + signInName + "]";
    }
}
