package jom.network.onboarding;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the verifier decides. */
public enum Outcome {
    ACCEPT("accept", OnboardingStep.ACCEPTED),
    /** Needs a reason, as does a refusal. */
    SEND_BACK("sendBack", OnboardingStep.SENT_BACK),
    REFUSE("refuse", OnboardingStep.REFUSED);

    private final String key;
    private final OnboardingStep step;

    Outcome(String key, OnboardingStep step) {
        this.key = key;
        this.step = step;
    }

    OnboardingStep step() {
        return step;
    }

    /** How JSON and texts spell it. */
    @JsonValue
    public String key() {
        return key;
    }
}
