package jom.portfolio.introduction;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What came of two who were introduced and connected. */
public enum MeetingOutcome {
    /** They do something for a customer together. */
    JOINT_WORK,
    /** They talk, and nothing is agreed on yet. */
    TALKS,
    /** Nothing. */
    NOTHING;

    /** How JSON and forms spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
