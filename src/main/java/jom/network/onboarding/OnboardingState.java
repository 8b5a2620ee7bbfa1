package jom.network.onboarding;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** How far an onboarding is. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum OnboardingState {
    /** The organisation tells who it is and what it can do. */
    DESCRIBING,
    /** It has told; the verifier looks at it. */
    VERIFYING,
    /** It is part of the network. */
    VERIFIED,
    /** It was not taken in. */
    REFUSED,
    /** Given up before anybody decided. */
    WITHDRAWN;

    /** Whether nothing changes any more. */
    public boolean isEnd() {
        return this == VERIFIED || this == REFUSED || this == WITHDRAWN;
    }
}
