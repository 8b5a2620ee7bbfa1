package jom.workflow.partner;

import java.util.List;
import java.util.Map;
import jom.engagement.IntegrationFact.SolutionDesigned;
import jom.engagement.IntegrationFact.StaffingConfirmed;
import jom.engagement.IntegrationFact.TeamingTermsProposed;
import jom.engagement.IntegrationFact.WorkPlanned;
import jom.workflow.Choice;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a system integrator is asked once it bids: what it would build, with whom, and in which milestones. */
@Configuration(proxyBeanMethods = false)
class IntegratorDesign {

    record AboutOwnTerms(
            OpportunityBrief opportunity, @Nullable OwnTerms terms) {}

    record OwnTerms(String responsibilities, String workShare) {}

    @Bean
    static PartnerContract<AboutOwnTerms, SolutionDesigned> designSolution(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutOwnTerms(
                        sheet.opportunity(),
                        sheet.latest(TeamingTermsProposed.class)
                                .map(told -> new OwnTerms(
                                        told.responsibilities(),
                                        sheet.viewer().written().percent(told.workSharePercent())))
                                .orElse(null))) {};
    }

    /** The choice {@code efforts} has the roles of the estimate. */
    record AboutEstimate(OpportunityBrief opportunity, List<Effort> efforts, Map<String, List<Choice>> choices) {}

    record Effort(String role, int days) {}

    @Bean
    static PartnerContract<AboutEstimate, StaffingConfirmed> confirmStaffing(PartnerDesk desk) {
        return new PartnerContract<>(desk, sheet -> {
            List<Effort> efforts = efforts(sheet);
            return new AboutEstimate(
                    sheet.opportunity(),
                    efforts,
                    Map.of(
                            "efforts",
                            efforts.stream()
                                    .map(effort -> new Choice(effort.role(), effort.role()))
                                    .toList()));
        }) {};
    }

    private static List<Effort> efforts(PartnerDesk.Sheet sheet) {
        return sheet.latest(SolutionDesigned.class).map(SolutionDesigned::efforts).orElse(List.of()).stream()
                .map(effort -> new Effort(effort.role(), effort.days()))
                .toList();
    }

    record AboutDesign(
            OpportunityBrief opportunity, @Nullable Design design, List<Effort> efforts) {}

    record Design(String design, String assumptions, String risks) {}

    @Bean
    static PartnerContract<AboutDesign, WorkPlanned> planStatementOfWork(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutDesign(
                        sheet.opportunity(),
                        sheet.latest(SolutionDesigned.class)
                                .map(told -> new Design(told.design(), told.assumptions(), told.risks()))
                                .orElse(null),
                        efforts(sheet))) {};
    }
}
