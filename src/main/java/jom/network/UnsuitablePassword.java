package jom.network;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A password that is guessed too easily, or longer than what bcrypt looks at. */
public final class UnsuitablePassword extends BusinessRuleViolation {

    UnsuitablePassword(int lengthMin, int bytesMax) {
        super(
                Kind.FORBIDDEN,
                "network.unsuitablePassword",
                "A password has at least " + lengthMin + " characters and at most " + bytesMax + " bytes.",
                Map.of("lengthMin", Integer.toString(lengthMin), "bytesMax", Integer.toString(bytesMax)));
    }
}
