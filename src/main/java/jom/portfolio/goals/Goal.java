package jom.portfolio.goals;

import java.time.Instant;
import java.util.Optional;
import jom.portfolio.PortfolioId;

/**
 * A goal as it is kept.
 *
 * @param result what was reached when it ended; empty until somebody has counted
 * @param withdrawn why it was given up
 */
record Goal(
        GoalId id,
        PortfolioId portfolio,
        long version,
        SetGoal aim,
        String setBy,
        Instant setAt,
        Optional<Integer> result,
        Optional<String> withdrawn) {

    boolean isOpen() {
        return result.isEmpty() && withdrawn.isEmpty();
    }
}
