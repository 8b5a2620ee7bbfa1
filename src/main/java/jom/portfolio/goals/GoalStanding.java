package jom.portfolio.goals;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** How a goal stands. */
public enum GoalStanding {
    /** Its first day is yet to come. */
    NOT_BEGUN,
    /** No less is reached than of the time has passed. */
    ON_TRACK,
    /** Less is reached than of the time has passed. */
    BEHIND,
    /** All is reached; it may still be under way. */
    REACHED,
    /** Its last day has passed and not all was reached. */
    MISSED,
    /** It was given up. */
    WITHDRAWN;

    /** How JSON and texts spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
