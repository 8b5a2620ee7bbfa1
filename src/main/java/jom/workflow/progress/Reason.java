package jom.workflow.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** Why something came in between at a step. */
public enum Reason {
    /** The step was still open when somebody was to be reminded of it, or told of it. It goes on. */
    STILL_OPEN,
    /** The step was not done in time. It ended. */
    NOT_IN_TIME,
    /** A participant left. */
    PARTICIPANT_LEFT,
    /** What the step was waiting for had happened elsewhere. */
    HAPPENED_ELSEWHERE,
    /** The step could not be done. */
    NOT_POSSIBLE;

    /** As it is written in answers. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
