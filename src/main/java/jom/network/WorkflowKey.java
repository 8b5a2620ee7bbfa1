package jom.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a process that partners of a type run.
 *
 * @param value a letter, then letters, digits, dots, hyphens or underscores; at most 100 characters
 */
public record WorkflowKey(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkflowKey {
        if (!value.matches("[A-Za-z][A-Za-z0-9._-]{0,99}")) {
            throw new IllegalArgumentException("not the id of a process");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
