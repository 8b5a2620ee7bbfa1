package jom.portfolio.goals;

import jom.kernel.BusinessRuleViolation;

/** A goal that cannot be set like this. */
public final class GoalRefused extends BusinessRuleViolation {

    private GoalRefused(String code, String message) {
        super(Kind.FORBIDDEN, code, message);
    }

    static GoalRefused tooMany() {
        return new GoalRefused(
                "portfolio.tooManyGoals", "There are " + Goals.OPEN_MAX + " goals under way. Give one up first.");
    }

    static GoalRefused over() {
        return new GoalRefused("portfolio.goalOver", "The last day of the goal has passed. Choose a later one.");
    }

    static GoalRefused otherKind() {
        return new GoalRefused(
                "portfolio.goalOfOtherKind", "What a goal counts stays. Give it up and set another one.");
    }
}
