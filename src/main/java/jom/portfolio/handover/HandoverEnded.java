package jom.portfolio.handover;

import jom.kernel.BusinessRuleViolation;

/** What is completed or cancelled does not change any more. */
public final class HandoverEnded extends BusinessRuleViolation {

    HandoverEnded() {
        super(Kind.WRONG_STATE, "portfolio.handoverEnded", "This handover has ended already.");
    }
}
