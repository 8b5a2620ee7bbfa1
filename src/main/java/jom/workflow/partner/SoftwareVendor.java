package jom.workflow.partner;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jom.engagement.Licences;
import jom.engagement.SoftwareVendorFact.ResaleAuthorised;
import jom.engagement.SoftwareVendorFact.SolutionAttached;
import jom.engagement.SoftwareVendorFact.SolutionValidated;
import jom.engagement.SoftwareVendorFact.ValidationResult;
import jom.kernel.Keys;
import jom.workflow.Choice;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a software vendor is asked before the win: the solution, its proof, and who may resell it. */
@Configuration(proxyBeanMethods = false)
class SoftwareVendor {

    private static final String FITS = "fits";

    record WithAreas(OpportunityBrief opportunity, Map<String, List<Choice>> choices) {}

    @Bean
    static PartnerContract<WithAreas, SolutionAttached> attachSolution(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new WithAreas(
                        sheet.opportunity(),
                        Map.of("solutionAreas", sheet.areasWanted(), "industries", sheet.industries()))) {};
    }

    record AboutSolution(
            OpportunityBrief opportunity, @Nullable Solution solution) {}

    record Solution(String solutionName, String deliveryModel, String regions) {

        static Solution of(SolutionAttached told, PartnerDesk.Sheet sheet) {
            return new Solution(
                    told.solutionName(),
                    sheet.label("deliveryModel", Keys.of(told.deliveryModel())),
                    Optional.ofNullable(told.regions()).orElse(""));
        }
    }

    /** Whether a reseller needs an authorisation is asked here, because the model decides it behind this task. */
    @Bean
    static PartnerContract<AboutSolution, SolutionValidated> validateSolution(PartnerDesk desk, Licences licences) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutSolution(
                        sheet.opportunity(),
                        sheet.latest(SolutionAttached.class)
                                .map(told -> Solution.of(told, sheet))
                                .orElse(null)),
                Gates.asking(Answered.VALIDATION_OUTCOME, SoftwareVendor::outcome)
                        .and(
                                Answered.RESALE_PLANNED,
                                (task, told) -> licences.resellerToAuthorise(
                                                Ids.opportunity(task), Ids.organisation(task))
                                        .isPresent())) {};
    }

    private static String outcome(SolutionValidated told) {
        return told.result() == ValidationResult.FAILED ? Keys.of(Objects.requireNonNull(told.afterFailure())) : FITS;
    }

    record AboutResale(OpportunityBrief opportunity, Resale resale) {}

    /**
     * What is to be authorised.
     *
     * @param reseller who contracts with the customer
     */
    record Resale(String reseller, String expectedClose) {}

    @Bean
    static PartnerContract<AboutResale, ResaleAuthorised> authoriseResale(PartnerDesk desk, Licences licences) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutResale(
                        sheet.opportunity(),
                        new Resale(
                                licences.resellerToAuthorise(
                                                Ids.opportunity(sheet.task()), Ids.organisation(sheet.task()))
                                        .map(sheet::name)
                                        .orElse(""),
                                sheet.opportunity().expectedClose()))) {};
    }
}
