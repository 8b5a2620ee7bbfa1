package jom.portfolio.recruiting;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** How somebody ends a search. */
public enum RecruitingOutcome {
    /** An organisation was won that joins, or has joined. */
    JOINED(RecruitingState.JOINED),
    /** A member can now what it could not before. */
    GAINED(RecruitingState.GAINED),
    /** Nobody was found. */
    GIVEN_UP(RecruitingState.GIVEN_UP);

    private final RecruitingState leadsTo;

    RecruitingOutcome(RecruitingState leadsTo) {
        this.leadsTo = leadsTo;
    }

    RecruitingState leadsTo() {
        return leadsTo;
    }

    /** How JSON and forms spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
