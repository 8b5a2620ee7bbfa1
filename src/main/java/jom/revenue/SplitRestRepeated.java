package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** What is left over can go to one line only. */
public final class SplitRestRepeated extends BusinessRuleViolation {
    SplitRestRepeated() {
        super(Kind.FORBIDDEN, "revenue.splitRestRepeated", "Only one line can take the rest.");
    }
}
