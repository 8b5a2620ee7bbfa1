package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A split line that gives nothing. */
public final class SplitLineEmpty extends BusinessRuleViolation {
    SplitLineEmpty() {
        super(
                Kind.FORBIDDEN,
                "revenue.splitLineEmpty",
                "Every line of a split gives something: a share or an amount above zero.");
    }
}
