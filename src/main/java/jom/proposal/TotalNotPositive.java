package jom.proposal;

import jom.kernel.BusinessRuleViolation;

/** An offer that costs the customer nothing, or less, in one of its currencies. */
public final class TotalNotPositive extends BusinessRuleViolation {
    TotalNotPositive() {
        super(
                Kind.FORBIDDEN,
                "proposal.totalNotPositive",
                "The prices of all sections together have to be above zero in every currency.");
    }
}
