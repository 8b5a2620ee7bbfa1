package jom.portfolio.handover;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** How far one thing is. */
public enum ItemState {
    /** The successor has not answered yet. */
    OPEN,
    /** The successor asks something first. */
    RETURNED,
    /** It is the successor's. */
    TAKEN_OVER;

    /** How JSON and forms spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
