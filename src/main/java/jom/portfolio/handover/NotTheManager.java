package jom.portfolio.handover;

import jom.kernel.BusinessRuleViolation;

/** Only a manager of the portfolio has anything to hand over. */
public final class NotTheManager extends BusinessRuleViolation {

    NotTheManager() {
        super(Kind.FORBIDDEN, "portfolio.notTheManager", "Whoever leaves has to be a manager of this portfolio.");
    }
}
