package jom.opportunity;

import jom.kernel.BusinessRuleViolation;

/** There is no such opportunity, or none that the reader may know of: the answer is the same. */
public final class UnknownOpportunity extends BusinessRuleViolation {

    /** For every module that answers whoever is no participant. */
    public UnknownOpportunity() {
        super(Kind.UNKNOWN, "opportunity.unknown", "There is no such opportunity.");
    }
}
