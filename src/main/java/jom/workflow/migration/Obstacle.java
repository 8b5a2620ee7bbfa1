package jom.workflow.migration;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What keeps an instance where it is. */
public enum Obstacle {
    /** It stands at a step for which the plan has no counterpart. */
    NO_COUNTERPART,
    /** It has ended, or is no longer in the version it was planned from. */
    NOT_THERE,
    /** It runs in a portfolio that whoever carries the migration out does not manage any longer. */
    OUT_OF_REACH,
    /** The engine cannot move it as it stands. */
    NOT_POSSIBLE;

    /** As it is written in answers. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
