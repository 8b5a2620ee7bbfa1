package jom.network.onboarding;

import jom.kernel.BusinessRuleViolation;

/** Whoever is sent back or refused is told why. */
public final class ReasonMissing extends BusinessRuleViolation {

    ReasonMissing() {
        super(
                Kind.FORBIDDEN,
                "network.onboardingReasonMissing",
                "Tell why you send the organisation back or refuse it.");
    }
}
