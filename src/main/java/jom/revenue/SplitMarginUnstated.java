package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A charter with a line that is reckoned from the margin, which nobody can state yet: its deal could never be posted. */
public final class SplitMarginUnstated extends BusinessRuleViolation {
    SplitMarginUnstated() {
        super(
                Kind.FORBIDDEN,
                "revenue.splitMarginUnstated",
                "A share of the margin can be tried, but not signed yet: nobody can state the margin of a deal.");
    }
}
