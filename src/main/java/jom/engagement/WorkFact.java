package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.network.OrganisationId;
import jom.platform.GivenWhen;
import org.jspecify.annotations.Nullable;

/** What is told about the integrator's work after the win: that it is ordered, delivered, changed and accepted. */
public sealed interface WorkFact extends EngagementFact {

    record StatementOfWorkSigned(
            @NotBlank @Size(max = 60) String reference,
            @NotNull LocalDate signedOn,
            @NotBlank @Size(max = 120) String signedBy)
            implements WorkFact {}

    /** How far the integrator is with a milestone. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Progress {
        DELIVERED,
        CHANGE_NEEDED
    }

    /**
     * A milestone is handed to the customer, or cannot be delivered as planned.
     *
     * @param evidence what shows the delivery
     */
    @GivenWhen(field = "deliveredOn", when = "progress", is = "DELIVERED")
    record MilestoneReported(
            @NotBlank @Size(max = IntegrationFact.MILESTONE_LENGTH_MAX)
            String milestone,

            @NotNull Progress progress,
            @Nullable LocalDate deliveredOn,
            @Size(max = 1_000) @Nullable String evidence)
            implements WorkFact {

        @Override
        public void check(Dossier dossier) {
            if (!Milestones.of(dossier).mayBeDelivered(milestone)) {
                throw FactRefused.milestoneNotOpen();
            }
        }
    }

    /**
     * A milestone is to cost something else.
     *
     * @param price the new one, in the currency of the deal
     */
    record ChangeRequested(
            @NotBlank @Size(max = IntegrationFact.MILESTONE_LENGTH_MAX)
            String milestone,

            @NotBlank @Pattern(regexp = Prices.FORM, message = "{jom.answers.amount}")
            String price,

            @NotBlank @Size(max = 2_000) String reason)
            implements WorkFact {

        @Override
        public void check(Dossier dossier) {
            if (!Milestones.of(dossier).mayBeDelivered(milestone)) {
                throw FactRefused.milestoneNotOpen();
            }
            Prices.of(price, dossier);
        }
    }

    /**
     * What the prime, who contracts with the customer, says to a change.
     *
     * @param integrator whose work is changed
     * @param price the milestone's new one if it is agreed, in the currency of the deal
     * @param customerReference of the customer's order for the change
     */
    record ChangeAnswered(
            @NotNull OrganisationId integrator,

            @NotBlank @Size(max = IntegrationFact.MILESTONE_LENGTH_MAX)
            String milestone,

            @NotBlank @Pattern(regexp = Prices.FORM, message = "{jom.answers.amount}")
            String price,

            @NotNull Agreement agreement,
            @Size(max = 60) @Nullable String customerReference,
            @Size(max = 1_000) @Nullable String comment)
            implements WorkFact {}

    /** What the customer said. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Accepted {
        YES,
        NO
    }

    /**
     * What the customer says to one that was delivered.
     *
     * @param defects a list, one in a line
     */
    @GivenWhen(field = "defects", when = "accepted", is = "NO")
    record MilestoneJudged(
            @NotBlank @Size(max = IntegrationFact.MILESTONE_LENGTH_MAX)
            String milestone,

            @NotNull Accepted accepted,
            @Size(max = 4_000) @Nullable String defects)
            implements WorkFact {

        @Override
        public void check(Dossier dossier) {
            if (!Milestones.of(dossier).mayBeJudged(milestone)) {
                throw FactRefused.milestoneNotDelivered();
            }
        }
    }

    /** The customer has not answered in time. */
    record AcceptanceOverdue(@NotBlank @Size(max = 2_000) String milestones) implements WorkFact {}
}
