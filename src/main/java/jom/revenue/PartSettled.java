package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** An approval cannot be taken back. */
public final class PartSettled extends BusinessRuleViolation {
    PartSettled() {
        super(Kind.WRONG_STATE, "revenue.partSettled", "Your organisation has approved its part already.");
    }
}
