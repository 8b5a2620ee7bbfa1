package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** Why an invitation was declined. */
public enum DeclineReason {
    /** The customer's problem is not clear. */
    PROBLEM_UNCLEAR,
    /** The next steps are not clear. */
    NEXT_STEPS_UNCLEAR,
    /** The invitee cannot do what is asked. */
    UNABLE_TO_SUPPORT,
    /** The invitee pursues the same already. */
    DUPLICATE,
    /** None of these; the note says more. */
    OTHER;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static DeclineReason of(String key) {
        return Keys.read(DeclineReason.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
