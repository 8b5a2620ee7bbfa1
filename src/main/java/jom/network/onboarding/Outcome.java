package jom.network.onboarding;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** What the verifier decides. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum Outcome {
    ACCEPT(OnboardingStep.ACCEPTED),
    /** Needs a reason, as does a refusal. */
    SEND_BACK(OnboardingStep.SENT_BACK),
    REFUSE(OnboardingStep.REFUSED);

    private final OnboardingStep step;

    Outcome(OnboardingStep step) {
        this.step = step;
    }

    OnboardingStep step() {
        return step;
    }
}
