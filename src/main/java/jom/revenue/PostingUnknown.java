package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** There is no such posting. */
public final class PostingUnknown extends BusinessRuleViolation {
    PostingUnknown() {
        super(Kind.UNKNOWN, "revenue.postingUnknown", "There is no such posting.");
    }
}
