package jom.portfolio.goals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is to be reached by when.
 *
 * @param target how many, 1 to {@value #TARGET_MAX}
 * @param from the first day that counts, in UTC
 * @param until the last day that counts, in UTC; at most {@value #DAYS_MAX} days after the first
 */
public record SetGoal(GoalKind kind, int target, LocalDate from, LocalDate until) {

    public static final int TARGET_MAX = 100_000;
    public static final int DAYS_MAX = 1_096;

    public SetGoal {
        if (target < 1 || target > TARGET_MAX) {
            throw new IllegalArgumentException("target out of 1.." + TARGET_MAX + ": " + target);
        }
        long days = ChronoUnit.DAYS.between(from, until);
        if (days < 0 || days > DAYS_MAX) {
            throw new IllegalArgumentException("a goal ends on its first day or up to " + DAYS_MAX + " days later");
        }
    }
}
