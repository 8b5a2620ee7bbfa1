package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jom.portfolio.goals.GoalKind;
import jom.portfolio.goals.SetGoal;

/**
 * What is to be reached by when.
 *
 * @param target how many
 * @param from the first day that counts, in UTC; may have passed
 * @param until the last day that counts, in UTC; today or later, and at most 1,096 days after the first
 */
@Schema(name = "PortfolioGoalAim")
record GoalBody(
        @NotNull GoalKind kind,
        @NotNull @Min(1) @Max(SetGoal.TARGET_MAX) Integer target,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {

    SetGoal order() {
        return new SetGoal(kind, target, from, until);
    }
}
