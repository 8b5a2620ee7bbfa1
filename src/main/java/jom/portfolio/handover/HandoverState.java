package jom.portfolio.handover;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** How far a handover is. */
public enum HandoverState {
    /** What is open is being listed. */
    LISTING,
    /** The successor takes over one thing after the other. */
    TAKING_OVER,
    /** The successor manages the portfolio, whoever left does not any more. */
    COMPLETED,
    /** Given up; everything is as it was. */
    CANCELLED;

    /** How JSON and forms spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }

    /** Whether nothing changes any more. */
    public boolean isEnd() {
        return this == COMPLETED || this == CANCELLED;
    }
}
