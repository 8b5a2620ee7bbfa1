package jom.network.onboarding;

import jom.kernel.BusinessRuleViolation;

/** The onboarding is at another step, or has ended. */
public final class OnboardingStepNotDue extends BusinessRuleViolation {

    OnboardingStepNotDue() {
        super(Kind.WRONG_STATE, "network.onboardingStepNotDue", "This onboarding is at another step, or has ended.");
    }
}
