package jom.network.onboarding;

import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody did in an onboarding. */
public enum OnboardingStep {
    STARTED("started", OnboardingState.DESCRIBING),
    SUBMITTED("submitted", OnboardingState.VERIFYING),
    SENT_BACK("sentBack", OnboardingState.DESCRIBING),
    ACCEPTED("accepted", OnboardingState.VERIFIED),
    REFUSED("refused", OnboardingState.REFUSED),
    WITHDRAWN("withdrawn", OnboardingState.WITHDRAWN),
    /** By nobody: the organisation did not describe itself in time. */
    LAPSED("lapsed", OnboardingState.WITHDRAWN);

    private final String key;
    private final OnboardingState leadsTo;

    OnboardingStep(String key, OnboardingState leadsTo) {
        this.key = key;
        this.leadsTo = leadsTo;
    }

    OnboardingState leadsTo() {
        return leadsTo;
    }

    /** The state in which it can be done; whoever is described or verified can also withdraw. */
    boolean isPossibleIn(OnboardingState state) {
        return switch (this) {
            case STARTED -> false;
            case SUBMITTED, LAPSED -> state == OnboardingState.DESCRIBING;
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
            case LAPSED -> "network.onboardingLapsed";
        };
    }

    /** How JSON and texts spell it. */
    @JsonValue
    public String key() {
        return key;
    }
}
