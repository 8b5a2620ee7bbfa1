package jom.workflow.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a system integrator is asked before the win: whether to bid, and what the statement of work says. */
@Configuration(proxyBeanMethods = false)
class SystemIntegrator {

    static final String PLAN = "planStatementOfWork";
    static final int MILESTONE_LENGTH_MAX = 200;

    record ScoreBid(
            @NotNull @Min(1) @Max(5) Integer fit,
            @NotNull @Min(1) @Max(5) Integer capacity,
            @NotNull @Min(1) @Max(5) Integer margin,
            @NotNull @Min(1) @Max(5) Integer competition,
            @NotNull @Min(1) @Max(5) Integer relationship,
            @Size(max = 1_000) @Nullable String comment) {}

    @Bean
    static PartnerContract<AboutOpportunity, ScoreBid> scoreBid(PartnerDesk desk) {
        return new PartnerContract<>(desk, AboutOpportunity::of) {};
    }

    record PlanStatementOfWork(
            @NotBlank @Size(max = 4_000) String scope,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Milestone> milestones) {}

    record Milestone(
            @NotBlank @Size(max = MILESTONE_LENGTH_MAX) String name,
            @Size(max = 500) @Nullable String acceptance,
            @Nullable LocalDate due) {}

    record AboutScore(OpportunityBrief opportunity, Score score) {}

    /** @param total of the five, 5 to 25 */
    record Score(int fit, int capacity, int margin, int competition, int relationship, int total, String comment) {

        static Score of(Told told) {
            int fit = told.number("fit");
            int capacity = told.number("capacity");
            int margin = told.number("margin");
            int competition = told.number("competition");
            int relationship = told.number("relationship");
            int total = fit + capacity + margin + competition + relationship;
            return new Score(fit, capacity, margin, competition, relationship, total, told.text("comment"));
        }
    }

    @Bean
    static PartnerContract<AboutScore, PlanStatementOfWork> planStatementOfWork(PartnerDesk desk) {
        return new PartnerContract<>(desk, told -> new AboutScore(told.opportunity(), Score.of(told)), "scoreBid") {};
    }
}
