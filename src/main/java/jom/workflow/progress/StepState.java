package jom.workflow.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** How far a step is. */
public enum StepState {
    /** Open, and its deadline has passed. */
    LATE,
    OPEN,
    /** Can be the one after those that are open. */
    NEXT,
    DONE,
    /** Was open and is not wanted any more. */
    DROPPED;

    @JsonValue
    public String key() {
        return Keys.of(this);
    }

    /** Whether somebody has to act, or something is waited for. */
    public boolean isOpen() {
        return this == OPEN || this == LATE;
    }
}
