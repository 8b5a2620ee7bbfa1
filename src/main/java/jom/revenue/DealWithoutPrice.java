package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A won deal without a price cannot be divided. */
public final class DealWithoutPrice extends BusinessRuleViolation {
    DealWithoutPrice() {
        super(Kind.FORBIDDEN, "revenue.dealWithoutPrice", "The joint proposal names no price above zero.");
    }
}
