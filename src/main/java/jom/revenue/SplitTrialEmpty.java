package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** There is nothing to divide. */
public final class SplitTrialEmpty extends BusinessRuleViolation {
    SplitTrialEmpty() {
        super(Kind.FORBIDDEN, "revenue.splitTrialEmpty", "An amount to try a split on is above zero.");
    }
}
