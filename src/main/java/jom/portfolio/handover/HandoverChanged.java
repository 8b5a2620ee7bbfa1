package jom.portfolio.handover;

import jom.kernel.BusinessRuleViolation;

/** Somebody changed the handover since it was read, or took the step already. */
public final class HandoverChanged extends BusinessRuleViolation {

    HandoverChanged() {
        super(
                Kind.WRONG_STATE,
                "portfolio.handoverChanged",
                "Somebody changed this handover meanwhile. Look again and repeat your change.");
    }
}
