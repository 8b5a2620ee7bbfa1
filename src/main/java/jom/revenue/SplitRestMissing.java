package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** Percentages of what is left have limits, and nobody gives what a floor needs or takes what a cap leaves. */
public final class SplitRestMissing extends BusinessRuleViolation {
    SplitRestMissing() {
        super(
                Kind.FORBIDDEN,
                "revenue.splitRestMissing",
                "Where a percentage of what is left has a floor or a cap, one line takes the rest.");
    }
}
