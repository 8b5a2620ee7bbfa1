package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A deal whose split was never signed cannot be posted. */
public final class SplitNotSigned extends BusinessRuleViolation {
    SplitNotSigned() {
        super(Kind.WRONG_STATE, "revenue.splitNotSigned", "The split has not been signed by everybody yet.");
    }
}
