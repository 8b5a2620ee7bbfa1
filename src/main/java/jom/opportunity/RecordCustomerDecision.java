package jom.opportunity;

import jom.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The order to keep what the customer decided.
 *
 * @param note at most {@value #NOTE_LENGTH_MAX} characters
 */
public record RecordCustomerDecision(
        CustomerDecision decision,
        DecisionReason reason,
        @Nullable String note) {

    public static final int NOTE_LENGTH_MAX = 1_000;

    public RecordCustomerDecision {
        note = Texts.optional("note", note, NOTE_LENGTH_MAX);
    }
}
