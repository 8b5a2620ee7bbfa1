package jom.network.onboarding;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an onboarding is. */
public enum OnboardingState {
    /** The organisation tells who it is and what it can do. */
    DESCRIBING("describing"),
    /** It has told; the verifier looks at it. */
    VERIFYING("verifying"),
    /** It is part of the network. */
    VERIFIED("verified"),
    /** It was not taken in. */
    REFUSED("refused"),
    /** Given up before anybody decided, or never described. */
    WITHDRAWN("withdrawn");

    private final String key;

    OnboardingState(String key) {
        this.key = key;
    }

    /** Whether nothing changes any more. */
    public boolean isEnd() {
        return this == VERIFIED || this == REFUSED || this == WITHDRAWN;
    }

    /** How JSON and texts spell it. */
    @JsonValue
    public String key() {
        return key;
    }
}
