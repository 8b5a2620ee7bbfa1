package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jom.portfolio.goals.Goals;

/** Why a goal is given up. */
@Schema(name = "PortfolioGoalWithdrawal")
record GoalWithdrawal(
        @NotBlank @Size(max = Goals.REASON_LENGTH_MAX) String reason) {}
