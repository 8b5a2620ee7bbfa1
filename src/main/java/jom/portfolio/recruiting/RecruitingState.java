package jom.portfolio.recruiting;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** How far the search for a partner is. */
public enum RecruitingState {
    /** Somebody is being looked for. */
    OPEN,
    /** An organisation was won that joins, or has joined. */
    JOINED,
    /** A member can now what it could not before. */
    GAINED,
    /** Nobody was found, and nobody is looked for any more. */
    GIVEN_UP,
    /** The map has no gap there any more, whatever closed it. */
    GAP_CLOSED;

    /** How JSON and forms spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }

    /** Whether nothing changes any more. */
    public boolean isEnd() {
        return this != OPEN;
    }
}
