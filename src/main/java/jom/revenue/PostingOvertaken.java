package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A posting on which money events build. */
public final class PostingOvertaken extends BusinessRuleViolation {
    PostingOvertaken() {
        super(
                Kind.WRONG_STATE,
                "revenue.postingOvertaken",
                "Money has been invoiced or received since. Take it back with a credit note or a refund.");
    }
}
