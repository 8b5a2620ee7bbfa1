package jom.opportunity;

import jom.kernel.BusinessRuleViolation;

/** Somebody changed the opportunity since it was read. */
public final class OpportunityChanged extends BusinessRuleViolation {

    OpportunityChanged() {
        super(
                Kind.WRONG_STATE,
                "opportunity.changed",
                "The opportunity was changed since it was read. Read it again and repeat your change.");
    }
}
