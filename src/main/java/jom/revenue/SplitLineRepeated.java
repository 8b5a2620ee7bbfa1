package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** Two lines with the same label for the same organisation. */
public final class SplitLineRepeated extends BusinessRuleViolation {
    SplitLineRepeated() {
        super(Kind.FORBIDDEN, "revenue.splitLineRepeated", "An organisation has two lines with the same label.");
    }
}
