package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A line without what its kind needs. */
public final class SplitLineIncomplete extends BusinessRuleViolation {
    SplitLineIncomplete() {
        super(
                Kind.FORBIDDEN,
                "revenue.splitLineIncomplete",
                "A fixed line needs an amount, a portion a base and a percentage or steps, a share a percentage.");
    }
}
