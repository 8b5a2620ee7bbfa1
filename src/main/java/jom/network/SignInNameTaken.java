package jom.network;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** Somebody else signs in under this name. */
public final class SignInNameTaken extends BusinessRuleViolation {

    SignInNameTaken(String signInName) {
        super(
                Kind.WRONG_STATE,
                "network.signInNameTaken",
                "The sign-in name " + signInName + " is taken.",
                Map.of("signInName", signInName));
    }
}
