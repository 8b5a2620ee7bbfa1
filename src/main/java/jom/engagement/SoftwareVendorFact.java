package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a software vendor tells: the solution and its proof, then the licences. */
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
     * @param regions where it is sold; none for everywhere
     */
    record SolutionAttached(
            @NotBlank @Size(max = 200) String solutionName,
            @NotNull DeliveryModel deliveryModel,
            @Size(max = 500) @Nullable String regions)
            implements SoftwareVendorFact {}

    /** How a technical validation ended. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum ValidationResult {
        PASSED,
        PASSED_WITH_RISKS
    }

    record SolutionValidated(
            @NotNull ValidationResult result,
            @NotBlank @Size(max = 2_000) String evidence,
            @Size(max = 2_000) @Nullable String residualRisks)
            implements SoftwareVendorFact {}

    /** How licences are paid for. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum BillingModel {
        CONTRACT,
        PAY_AS_YOU_GO,
        SUBSCRIPTION
    }

    /**
     * Licences or a tenant of the customer.
     *
     * @param expiresOn the last day; none for licences that do not end
     */
    record LicencesProvisioned(
            @NotNull LocalDate effectiveOn,
            @Nullable LocalDate expiresOn,
            @NotNull BillingModel billingModel) implements SoftwareVendorFact {

        @Override
        public void check(Dossier dossier) {
            if (expiresOn != null && !expiresOn.isAfter(effectiveOn)) {
                throw FactRefused.endsBeforeItBegins();
            }
        }
    }
}
