package jom.network.onboarding;

import jom.kernel.BusinessRuleViolation;

/** Somebody changed the onboarding, or what the organisation tells, since it was read. */
public final class OnboardingChanged extends BusinessRuleViolation {

    OnboardingChanged() {
        super(
                Kind.WRONG_STATE,
                "network.onboardingChanged",
                "Somebody changed this onboarding or the organisation meanwhile. Look again and repeat your change.");
    }
}
