package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A split that everybody signed. */
public final class SplitLocked extends BusinessRuleViolation {
    SplitLocked() {
        super(
                Kind.WRONG_STATE,
                "revenue.splitLocked",
                "The split was signed by everybody and does not change any more.");
    }
}
