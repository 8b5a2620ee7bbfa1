package jom.portfolio.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A goal and how far it is.
 *
 * @param from the first day that counts, in UTC
 * @param until the last day that counts, in UTC
 * @param reached counted from facts now, or when it ended; 0 before its first day, and where it was given up
 * @param timePassed of its time, in percent
 * @param setBy the sign-in name of whoever set it
 * @param withdrawalReason left out unless it was given up
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "PortfolioGoal")
public record GoalView(
        GoalId id,
        long version,
        GoalKind kind,
        int target,
        LocalDate from,
        LocalDate until,
        int reached,
        GoalStanding standing,
        int timePassed,
        @Size(max = 255) String setBy,
        Instant setAt,
        Optional<@Size(max = Goals.REASON_LENGTH_MAX) String> withdrawalReason) {

    static GoalView of(Goal goal, int reached, LocalDate today) {
        SetGoal aim = goal.aim();
        int passed = timePassed(aim, today);
        return new GoalView(
                goal.id(),
                goal.version(),
                aim.kind(),
                aim.target(),
                aim.from(),
                aim.until(),
                reached,
                standing(goal, reached, passed, today),
                passed,
                goal.setBy(),
                goal.setAt(),
                goal.withdrawn());
    }

    private static GoalStanding standing(Goal goal, int reached, int passed, LocalDate today) {
        if (goal.withdrawn().isPresent()) {
            return GoalStanding.WITHDRAWN;
        }
        if (today.isBefore(goal.aim().from())) {
            return GoalStanding.NOT_BEGUN;
        }
        if (reached >= goal.aim().target()) {
            return GoalStanding.REACHED;
        }
        if (today.isAfter(goal.aim().until())) {
            return GoalStanding.MISSED;
        }
        return 100L * reached >= (long) passed * goal.aim().target() ? GoalStanding.ON_TRACK : GoalStanding.BEHIND;
    }

    /** Whole days that are over, of all. */
    private static int timePassed(SetGoal aim, LocalDate today) {
        long all = ChronoUnit.DAYS.between(aim.from(), aim.until()) + 1;
        long over = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(aim.from(), today)));
        return Math.toIntExact(100 * over / all);
    }

    /** In percent of the target, 100 at most. */
    public int share() {
        return Math.toIntExact(Math.min(100, 100L * reached / target));
    }

    /** Whether it can be changed and given up. */
    public boolean isOpen() {
        return switch (standing) {
            case NOT_BEGUN, ON_TRACK, BEHIND -> true;
            case REACHED -> timePassed < 100;
            case MISSED, WITHDRAWN -> false;
        };
    }
}
