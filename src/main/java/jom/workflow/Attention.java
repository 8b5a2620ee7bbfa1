package jom.workflow;

import java.time.Instant;

/** When an open task wants attention next, if nobody does it meanwhile. */
public record Attention(Kind kind, Instant at) {

    /** In the order in which they happen. */
    public enum Kind {
        FIRST_REMINDER,
        SECOND_REMINDER,

        /** The deadline has passed: whoever looks after the work is told. */
        OVERDUE
    }
}
