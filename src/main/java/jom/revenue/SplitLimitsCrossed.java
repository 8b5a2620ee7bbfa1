package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A floor above its cap, or limits that say nothing. */
public final class SplitLimitsCrossed extends BusinessRuleViolation {
    SplitLimitsCrossed() {
        super(
                Kind.FORBIDDEN,
                "revenue.splitLimitsCrossed",
                "A floor and a cap are above zero and in one currency, and the floor is not above the cap.");
    }
}
