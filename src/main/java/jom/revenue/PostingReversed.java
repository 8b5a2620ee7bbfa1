package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A posting is taken back once. */
public final class PostingReversed extends BusinessRuleViolation {
    PostingReversed() {
        super(
                Kind.WRONG_STATE,
                "revenue.postingReversed",
                "This posting has been reversed already, or is itself a reversal.");
    }
}
