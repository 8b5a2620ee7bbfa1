package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import jom.kernel.BasisPoints;
import jom.network.Industry;
import jom.network.SolutionArea;
import jom.platform.GivenWhen;
import org.jspecify.annotations.Nullable;

/** What a software vendor tells before the win: the solution, its proof and who may resell it. */
public sealed interface SoftwareVendorFact extends EngagementFact {

    /** How customers get the software. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum DeliveryModel {
        SAAS,
        BYOL,
        IMAGE,
        MANAGED
    }

    /**
     * What the vendor brings.
     *
     * @param category the solution area it is sold in, one of those wanted
     * @param vertical the industry it is made for; none for any
     * @param regions where it is sold; none for everywhere
     */
    record SolutionAttached(
            @NotBlank @Size(max = 200) String solutionName,
            @NotNull SolutionArea category,
            @Nullable Industry vertical,
            @Size(max = 500) @Nullable String regions,
            @NotNull DeliveryModel deliveryModel)
            implements SoftwareVendorFact {

        @Override
        public void check(Dossier dossier) {
            if (!dossier.deal().need().solutionAreas().contains(category)) {
                throw FactRefused.answersNoAreaWanted();
            }
            if (vertical != null) {
                dossier.requireKnown(vertical);
            }
        }
    }

    /** How it was shown that the solution fits. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum ValidationMethod {
        TECHNICAL_VALIDATION,
        PROOF_OF_CONCEPT
    }

    /** How it ended. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum ValidationResult {
        PASSED,
        PASSED_WITH_RISKS,
        FAILED
    }

    /** What the vendor does when its solution does not fit. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum AfterFailure {
        OTHER_SOLUTION,
        LEAVE
    }

    /**
     * Whether the solution fits, and how that was found out.
     *
     * @param evidence what was tried, with whom
     * @param reason why it failed; who leaves, leaves for it
     */
    @GivenWhen(field = "residualRisks", when = "result", is = "PASSED_WITH_RISKS")
    @GivenWhen(field = "afterFailure", when = "result", is = "FAILED")
    @GivenWhen(field = "reason", when = "result", is = "FAILED")
    record SolutionValidated(
            @NotNull ValidationMethod method,
            @NotNull ValidationResult result,
            @NotBlank @Size(max = 2_000) String evidence,
            @Size(max = 2_000) @Nullable String residualRisks,
            @Nullable AfterFailure afterFailure,
            @Size(max = 1_000) @Nullable String reason)
            implements SoftwareVendorFact {

        @Override
        public void check(Dossier dossier) {
            if (leaves() && dossier.tellerLeads()) {
                throw FactRefused.leaderCannotLeave();
            }
        }

        private boolean leaves() {
            return result == ValidationResult.FAILED && afterFailure == AfterFailure.LEAVE;
        }

        @Override
        public Optional<String> leavingBecause() {
            return leaves() ? Optional.ofNullable(reason) : Optional.empty();
        }
    }

    /** How often a reseller may use an authorisation. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum AuthorisationUse {
        SINGLE,
        MULTIPLE
    }

    /**
     * That the contracting reseller may offer the solution.
     *
     * @param endsOn the last day on which it may sell; after the day the customer is expected to sign
     * @param discountPercent off the list price
     * @param buyerRestriction to whom it may sell only; none for anybody
     */
    record ResaleAuthorised(
            @NotNull AuthorisationUse use,
            @NotNull LocalDate endsOn,

            @NotBlank @Pattern(regexp = BasisPoints.PERCENT, message = "{jom.answers.percent}")
            String discountPercent,

            @Size(max = 500) @Nullable String buyerRestriction)
            implements SoftwareVendorFact {

        @Override
        public void check(Dossier dossier) {
            if (!endsOn.isAfter(dossier.deal().expectedClose())) {
                throw FactRefused.endsBeforeTheCustomerSigns();
            }
        }
    }
}
