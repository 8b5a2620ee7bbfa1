package jom.portfolio.handover;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** How far a handover is. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum HandoverState {
    /** What is open is being listed. */
    LISTING,
    /** The successor takes over one thing after the other. */
    TAKING_OVER,
    /** The successor manages the portfolio, whoever left does not any more. */
    COMPLETED,
    /** Given up; everything is as it was. */
    CANCELLED;

    /** Whether nothing changes any more. */
    public boolean isEnd() {
        return this == COMPLETED || this == CANCELLED;
    }
}
