package jom.network.onboarding;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** What somebody did in an onboarding. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum OnboardingStep {
    STARTED(OnboardingState.DESCRIBING),
    SUBMITTED(OnboardingState.VERIFYING),
    SENT_BACK(OnboardingState.DESCRIBING),
    ACCEPTED(OnboardingState.VERIFIED),
    REFUSED(OnboardingState.REFUSED),
    WITHDRAWN(OnboardingState.WITHDRAWN);

    private final OnboardingState leadsTo;

    OnboardingStep(OnboardingState leadsTo) {
        this.leadsTo = leadsTo;
    }

    OnboardingState leadsTo() {
        return leadsTo;
    }

    /** The state in which it can be done; whoever is described or verified can also withdraw. */
    boolean isPossibleIn(OnboardingState state) {
        return switch (this) {
            case STARTED -> false;
            case SUBMITTED -> state == OnboardingState.DESCRIBING;
            case SENT_BACK, ACCEPTED, REFUSED -> state == OnboardingState.VERIFYING;
            case WITHDRAWN -> !state.isEnd();
        };
    }

    /** The action in the audit trail. */
    String action() {
        return switch (this) {
            case STARTED -> "network.onboardingStarted";
            case SUBMITTED -> "network.onboardingSubmitted";
            case SENT_BACK -> "network.onboardingSentBack";
            case ACCEPTED -> "network.onboardingAccepted";
            case REFUSED -> "network.onboardingRefused";
            case WITHDRAWN -> "network.onboardingWithdrawn";
        };
    }
}
