package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** There is no split agreement yet. */
public final class NoSplit extends BusinessRuleViolation {
    NoSplit() {
        super(Kind.UNKNOWN, "revenue.noSplit", "There is no split agreement for this opportunity.");
    }
}
