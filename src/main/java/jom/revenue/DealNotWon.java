package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** Only a deal that was won brings money to divide. */
public final class DealNotWon extends BusinessRuleViolation {
    DealNotWon() {
        super(Kind.WRONG_STATE, "revenue.dealNotWon", "The customer has not decided for this offer.");
    }
}
