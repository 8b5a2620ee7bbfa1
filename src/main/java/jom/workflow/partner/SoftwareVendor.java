package jom.workflow.partner;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a software vendor is asked: the solution and its proof, then the licences. */
@Configuration(proxyBeanMethods = false)
class SoftwareVendor {

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum DeliveryModel {
        SAAS,
        BYOL,
        IMAGE,
        MANAGED
    }

    record AttachSolution(
            @NotBlank @Size(max = 200) String solutionName,
            @NotNull DeliveryModel deliveryModel,
            @Size(max = 500) @Nullable String regions) {}

    @Bean
    static PartnerContract<AboutOpportunity, AttachSolution> attachSolution(PartnerDesk desk) {
        return new PartnerContract<>(desk, AboutOpportunity::of) {};
    }

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Result {
        PASSED,
        PASSED_WITH_RISKS
    }

    record ValidateSolution(
            @NotNull Result result,
            @NotBlank @Size(max = 2_000) String evidence,
            @Size(max = 2_000) @Nullable String residualRisks) {}

    record AboutSolution(OpportunityBrief opportunity, Solution solution) {}

    record Solution(String solutionName, String deliveryModel, String regions) {

        static Solution of(Told told) {
            return new Solution(
                    told.text("solutionName"), told.label("deliveryModel", "deliveryModel"), told.text("regions"));
        }
    }

    @Bean
    static PartnerContract<AboutSolution, ValidateSolution> validateSolution(PartnerDesk desk) {
        return new PartnerContract<>(
                desk, told -> new AboutSolution(told.opportunity(), Solution.of(told)), "attachSolution") {};
    }

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum BillingModel {
        CONTRACT,
        PAY_AS_YOU_GO,
        SUBSCRIPTION
    }

    record ProvisionLicences(
            @NotNull LocalDate effectiveOn,
            @Nullable LocalDate expiresOn,
            @NotNull BillingModel billingModel) {}

    @Bean
    static PartnerContract<AboutOpportunity, ProvisionLicences> provisionLicences(PartnerDesk desk) {
        return new PartnerContract<>(desk, AboutOpportunity::of) {};
    }
}
