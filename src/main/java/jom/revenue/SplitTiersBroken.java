package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** Steps with a gap, an overlap or two currencies. */
public final class SplitTiersBroken extends BusinessRuleViolation {
    SplitTiersBroken() {
        super(
                Kind.FORBIDDEN,
                "revenue.splitTiersBroken",
                "The steps of a line follow one another in one currency: each ends above the one before, the last has no"
                        + " end.");
    }
}
