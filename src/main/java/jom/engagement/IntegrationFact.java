package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jom.platform.GivenWhen;
import org.jspecify.annotations.Nullable;

/** What a system integrator tells: whether it bids, what the statement of work says, and what was accepted. */
public sealed interface IntegrationFact extends EngagementFact {

    int MILESTONE_LENGTH_MAX = 200;

    /** Scores from 1 (against the bid) to 5 (for it). */
    record BidScored(
            @NotNull @Min(1) @Max(5) Integer fit,
            @NotNull @Min(1) @Max(5) Integer capacity,
            @NotNull @Min(1) @Max(5) Integer margin,
            @NotNull @Min(1) @Max(5) Integer competition,
            @NotNull @Min(1) @Max(5) Integer relationship,
            @Size(max = 1_000) @Nullable String comment)
            implements IntegrationFact {

        /** Of the five, 5 to 25. */
        public int total() {
            return fit + capacity + margin + competition + relationship;
        }
    }

    record WorkPlanned(
            @NotBlank @Size(max = 4_000) String scope,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Milestone> milestones)
            implements IntegrationFact {

        @Override
        public void check(Dossier dossier) {
            if (milestones.stream().map(Milestone::name).distinct().count() < milestones.size()) {
                throw FactRefused.milestoneNamedTwice();
            }
        }
    }

    /** A part of the work that the customer accepts by itself. */
    record Milestone(
            @NotBlank @Size(max = MILESTONE_LENGTH_MAX) String name,
            @Size(max = 500) @Nullable String acceptance,
            @Nullable LocalDate due) {}

    /** What the customer said. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Accepted {
        YES,
        NO
    }

    @GivenWhen(field = "defects", when = "accepted", is = "NO")
    record MilestoneJudged(
            @NotBlank @Size(max = MILESTONE_LENGTH_MAX) String milestone,
            @NotNull Accepted accepted,
            @Size(max = 2_000) @Nullable String defects)
            implements IntegrationFact {}
}
