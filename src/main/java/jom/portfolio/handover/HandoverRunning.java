package jom.portfolio.handover;

import jom.kernel.BusinessRuleViolation;

/** One manager hands over a portfolio once at a time. */
public final class HandoverRunning extends BusinessRuleViolation {

    HandoverRunning() {
        super(
                Kind.WRONG_STATE,
                "portfolio.handoverRunning",
                "This manager already hands this portfolio over. Follow that handover, or cancel it first.");
    }
}
