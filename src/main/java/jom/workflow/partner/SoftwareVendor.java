package jom.workflow.partner;

import java.util.Optional;
import jom.engagement.SoftwareVendorFact.LicencesProvisioned;
import jom.engagement.SoftwareVendorFact.SolutionAttached;
import jom.engagement.SoftwareVendorFact.SolutionValidated;
import jom.kernel.Keys;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a software vendor is asked: the solution and its proof, then the licences. */
@Configuration(proxyBeanMethods = false)
class SoftwareVendor {

    @Bean
    static PartnerContract<AboutOpportunity, SolutionAttached> attachSolution(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    record AboutSolution(
            OpportunityBrief opportunity, @Nullable Solution solution) {}

    record Solution(String solutionName, String deliveryModel, String regions) {}

    @Bean
    static PartnerContract<AboutSolution, SolutionValidated> validateSolution(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutSolution(
                        sheet.opportunity(),
                        sheet.latest(SolutionAttached.class)
                                .map(told -> solution(told, sheet))
                                .orElse(null))) {};
    }

    private static Solution solution(SolutionAttached told, PartnerDesk.Sheet sheet) {
        return new Solution(
                told.solutionName(),
                sheet.label("deliveryModel", Keys.of(told.deliveryModel())),
                Optional.ofNullable(told.regions()).orElse(""));
    }

    @Bean
    static PartnerContract<AboutOpportunity, LicencesProvisioned> provisionLicences(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }
}
