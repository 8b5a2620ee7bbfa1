package jom.network.onboarding;

import jom.kernel.BusinessRuleViolation;

/** Each onboarding has a portfolio manager who decides on it. */
public final class UnsuitableVerifier extends BusinessRuleViolation {

    UnsuitableVerifier() {
        super(
                Kind.FORBIDDEN,
                "network.unsuitableVerifier",
                "Name a person with the role PPM who may sign in and verifies the organisation.");
    }
}
