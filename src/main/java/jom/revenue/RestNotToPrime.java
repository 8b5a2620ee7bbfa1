package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** The rest is for whoever contracts with the customer. */
public final class RestNotToPrime extends BusinessRuleViolation {
    RestNotToPrime() {
        super(Kind.FORBIDDEN, "revenue.restNotToPrime", "The rest goes to the contracting party.");
    }
}
