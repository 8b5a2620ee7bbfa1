package jom.opportunity;

import jom.kernel.BusinessRuleViolation;

/** A decision that closes a door needs a reason in words. */
public final class ReasonMissing extends BusinessRuleViolation {

    ReasonMissing() {
        super(Kind.FORBIDDEN, "opportunity.reasonMissing", "Please give a reason.");
    }
}
