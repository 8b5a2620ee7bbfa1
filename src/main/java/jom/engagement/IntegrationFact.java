package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.platform.GivenWhen;
import org.jspecify.annotations.Nullable;

/**
 * What a system integrator tells before the win: whether it bids, on which terms it teams, what it would build with whom,
 * and what the statement of work says.
 */
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

    /** Whether the integrator bids, and in which position. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum BidDecision {
        AS_PRIME,
        AS_SUB,
        NO_BID
    }

    @GivenWhen(field = "reason", when = "decision", is = "NO_BID")
    record BidDecided(
            @NotNull BidDecision decision,
            @Size(max = 1_000) @Nullable String reason) implements IntegrationFact {

        @Override
        public void check(Dossier dossier) {
            boolean isPrime = dossier.deal().prime().equals(dossier.teller());
            if (decision == BidDecision.NO_BID) {
                if (dossier.tellerLeads()) {
                    throw FactRefused.leaderCannotLeave();
                }
            } else if (isPrime != (decision == BidDecision.AS_PRIME)) {
                throw FactRefused.positionNotOfCharter();
            }
        }

        @Override
        public Optional<String> leavingBecause() {
            return decision == BidDecision.NO_BID ? Optional.ofNullable(reason) : Optional.empty();
        }
    }

    /** Whether the partners pursue the deal with nobody else; that ends with the pursuit, whichever way it ends. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Exclusivity {
        FOR_THE_PURSUIT,
        NONE
    }

    /** Who pays for writing the proposal. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum ProposalCosts {
        EACH_ITS_OWN,
        BY_WORK_SHARE,
        PRIME
    }

    /**
     * On which terms the integrator works with the others; settled before anything is drafted.
     *
     * @param workSharePercent of the integration work, 1 to 100
     */
    record TeamingTermsProposed(
            @NotBlank @Size(max = 2_000) String responsibilities,
            @NotNull @Min(1) @Max(100) Integer workSharePercent,
            @NotNull Exclusivity exclusivity,
            @NotBlank @Size(max = 1_000) String confidentiality,
            @NotBlank @Size(max = 1_000) String intellectualProperty,
            @NotNull ProposalCosts proposalCosts)
            implements IntegrationFact {}

    /**
     * What the prime says to them.
     *
     * @param integrator whose terms they are
     */
    record TeamingTermsAnswered(
            @NotNull OrganisationId integrator,
            @NotNull Agreement agreement,
            @Size(max = 1_000) @Nullable String comment)
            implements IntegrationFact {}

    /** What would be built, and the effort by role that the estimate rests on. */
    record SolutionDesigned(
            @NotBlank @Size(max = 4_000) String design,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Effort> efforts,
            @NotBlank @Size(max = 2_000) String assumptions,
            @NotBlank @Size(max = 2_000) String risks)
            implements IntegrationFact {

        @Override
        public void check(Dossier dossier) {
            if (efforts.stream().map(Effort::role).distinct().count() < efforts.size()) {
                throw FactRefused.roleNamedTwice();
            }
        }
    }

    /** Working days of one role. */
    record Effort(
            @NotBlank @Size(max = 120) String role,
            @NotNull @Min(1) @Max(100_000) Integer days) {}

    /** Who would do it: somebody for each role of the estimate, certified at least until the deal is expected to close. */
    record StaffingConfirmed(@NotEmpty @Size(max = 50) List<@NotNull @Valid StaffMember> people)
            implements IntegrationFact {

        @Override
        public void check(Dossier dossier) {
            LocalDate close = dossier.deal().expectedClose();
            if (people.stream().anyMatch(person -> person.certificateUntil().isBefore(close))) {
                throw FactRefused.certificateEndsBeforeClose();
            }
            List<String> staffed = people.stream().map(StaffMember::role).toList();
            boolean complete = dossier.own(SolutionDesigned.class).stream()
                    .flatMap(design -> design.efforts().stream())
                    .allMatch(effort -> staffed.contains(effort.role()));
            if (!complete) {
                throw FactRefused.roleNotStaffed();
            }
        }
    }

    /** A person by name, with what shows that the person is able. */
    record StaffMember(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 120) String role,
            @NotBlank @Size(max = 200) String certificate,
            @NotNull LocalDate certificateUntil) {}

    record WorkPlanned(
            @NotBlank @Size(max = 4_000) String scope,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Milestone> milestones)
            implements IntegrationFact {

        @Override
        public void check(Dossier dossier) {
            if (milestones.stream().map(Milestone::name).distinct().count() < milestones.size()) {
                throw FactRefused.milestoneNamedTwice();
            }
            milestones.forEach(milestone -> Prices.of(milestone.price(), dossier));
        }
    }

    /**
     * A part of the work that the customer accepts by itself.
     *
     * @param acceptance what has to be so for the customer to accept it
     * @param price in the currency of the deal
     */
    record Milestone(
            @NotBlank @Size(max = MILESTONE_LENGTH_MAX) String name,
            @NotBlank @Size(max = 500) String acceptance,
            @Nullable LocalDate due,

            @NotBlank @Pattern(regexp = Prices.FORM, message = "{jom.answers.amount}")
            String price) {}
}
