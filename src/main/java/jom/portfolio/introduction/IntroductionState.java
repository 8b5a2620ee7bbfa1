package jom.portfolio.introduction;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** How far an introduction is. */
public enum IntroductionState {
    /** Both are asked, and not both have answered. */
    ASKED,
    /** Both wanted it and are connected. */
    CONNECTED,
    /** Not both wanted it in time, or it was not possible any more. */
    NOT_CONNECTED,
    /** The manager took it back. */
    WITHDRAWN;

    /** How JSON and forms spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
