package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** The organisation has no part in this deal. */
public final class NoPart extends BusinessRuleViolation {
    NoPart() {
        super(Kind.UNKNOWN, "revenue.noPart", "Your organisation has no part in the revenue of this opportunity.");
    }
}
