package jom.opportunity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jom.opportunity.CustomerDecision;
import jom.opportunity.DecisionReason;
import jom.opportunity.RecordCustomerDecision;
import org.jspecify.annotations.Nullable;

/** What the customer decided. */
@Schema(name = "CustomerDecisionRecord")
record DecisionBody(
        @NotNull CustomerDecision decision,
        @NotNull DecisionReason reason,

        @Size(max = RecordCustomerDecision.NOTE_LENGTH_MAX) @Nullable
        String note) {

    RecordCustomerDecision order() {
        return new RecordCustomerDecision(decision, reason, note);
    }
}
