package jom.network;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A password that is guessed too easily. */
public final class PasswordTooShort extends BusinessRuleViolation {

    PasswordTooShort(int lengthMin) {
        super(
                Kind.FORBIDDEN,
                "network.passwordTooShort",
                "A password has at least " + lengthMin + " characters.",
                Map.of("lengthMin", Integer.toString(lengthMin)));
    }
}
