package jom.network.onboarding;

import jom.kernel.BusinessRuleViolation;

/** There is no onboarding of this organisation, or none for the person who asks. */
public final class UnknownOnboarding extends BusinessRuleViolation {

    public UnknownOnboarding() {
        super(Kind.UNKNOWN, "network.unknownOnboarding", "There is no such onboarding.");
    }
}
