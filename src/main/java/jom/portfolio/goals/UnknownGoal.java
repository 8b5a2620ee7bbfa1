package jom.portfolio.goals;

import jom.kernel.BusinessRuleViolation;

/** The portfolio has no such goal. */
public final class UnknownGoal extends BusinessRuleViolation {

    UnknownGoal() {
        super(Kind.UNKNOWN, "portfolio.unknownGoal", "The portfolio has no such goal.");
    }
}
