package jom.portfolio.handover;

import jom.kernel.BusinessRuleViolation;

/** Each step of a handover is for one side: whoever leaves lists and answers, the successor takes over. */
public final class HandoverNotYours extends BusinessRuleViolation {

    HandoverNotYours() {
        super(Kind.FORBIDDEN, "portfolio.handoverNotYours", "Only whoever this step is for can take it.");
    }
}
