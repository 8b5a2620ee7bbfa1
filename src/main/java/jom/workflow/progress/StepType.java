package jom.workflow.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What kind of step it is. */
public enum StepType {
    /** Something that people do. */
    TASK,
    /** A workflow of its own, with steps of its own. */
    WORKFLOW,
    /** A day or a message that is waited for. */
    EVENT;

    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
