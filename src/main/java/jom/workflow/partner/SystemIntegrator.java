package jom.workflow.partner;

import java.util.Optional;
import jom.engagement.IntegrationFact.BidScored;
import jom.engagement.IntegrationFact.WorkPlanned;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a system integrator is asked before the win: whether to bid, and what the statement of work says. */
@Configuration(proxyBeanMethods = false)
class SystemIntegrator {

    @Bean
    static PartnerContract<AboutOpportunity, BidScored> scoreBid(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    record AboutScore(
            OpportunityBrief opportunity, @Nullable Score score) {}

    /** @param total of the five, 5 to 25 */
    record Score(int fit, int capacity, int margin, int competition, int relationship, int total, String comment) {

        static Score of(BidScored told) {
            return new Score(
                    told.fit(),
                    told.capacity(),
                    told.margin(),
                    told.competition(),
                    told.relationship(),
                    told.total(),
                    Optional.ofNullable(told.comment()).orElse(""));
        }
    }

    @Bean
    static PartnerContract<AboutScore, WorkPlanned> planStatementOfWork(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutScore(
                        sheet.opportunity(),
                        sheet.latest(BidScored.class).map(Score::of).orElse(null))) {};
    }
}
