package jom.portfolio.goals;

import jom.kernel.BusinessRuleViolation;

/** The goal is no longer as it was read. */
public final class GoalChanged extends BusinessRuleViolation {

    GoalChanged() {
        super(
                Kind.WRONG_STATE,
                "portfolio.goalChanged",
                "The goal is no longer as you read it, or not under way any more. Read it again.");
    }
}
