package jom.workflow.partner;

import jom.engagement.RegistrationUplift.Claim;
import jom.engagement.ResaleFact.ComplementsOffered;
import jom.engagement.ResaleFact.DistributorQuoted;
import jom.engagement.ResaleFact.EngagementRecorded;
import jom.engagement.ResaleFact.MarginsSet;
import jom.engagement.Resales;
import jom.kernel.BasisPoints;
import jom.workflow.BuildingBlock;
import jom.workflow.TaskAtHand;
import jom.workflow.Variable;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What a reseller is asked before the win: evidence, a distributor's quote, what rounds off the offer, its margins. */
@Configuration(proxyBeanMethods = false)
class Reseller {

    private static final Variable<String> QUOTE_DUE_AT = Variable.text("quoteDueAt");

    @Bean
    static PartnerContract<AboutOpportunity, EngagementRecorded> recordEngagement(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                PartnerDesk.Sheet::about,
                Gates.asking(Answered.QUOTE_WANTED, told -> told.quoteWanted().isYes())) {};
    }

    /** From now on the distributor has as long as the decision table says. */
    @Bean
    @Description("Gives the distributor its time to quote. Sets quoteDueAt, for a timer.")
    static BuildingBlock requestDistributorQuote(StepEnds ends) {
        return execution -> QUOTE_DUE_AT.set(execution, ends.of("recordDistributorQuote", Ids.organisation(execution)));
    }

    @Bean
    static PartnerContract<AboutOpportunity, DistributorQuoted> recordDistributorQuote(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    @Bean
    static PartnerContract<AboutTeam, ComplementsOffered> offerComplements(PartnerDesk desk, Resales resales) {
        return new PartnerContract<>(
                desk,
                PartnerDesk.Sheet::aboutTeam,
                Gates.<ComplementsOffered>none()
                        .and(
                                DecidedUplift.REGISTRATION,
                                (task, told) ->
                                        claim(resales, task).registration().key())
                        .and(
                                DecidedUplift.ORIGINATOR,
                                (task, told) -> claim(resales, task).originator())
                        .and(
                                DecidedUplift.TENDER_RUNNING,
                                (task, told) -> claim(resales, task).tenderRunning())) {};
    }

    private static Claim claim(Resales resales, TaskAtHand task) {
        return resales.claim(Ids.opportunity(task), Ids.organisation(task));
    }

    /**
     * @param uplift what the registration is worth
     * @param upliftPercent the same, for the field to start with
     */
    record AboutMargins(
            OpportunityBrief opportunity, @Nullable Quote quote, String uplift, String upliftPercent) {}

    record Quote(String distributor, String quoteReference, String discount, String validUntil) {

        static Quote of(DistributorQuoted told, PartnerDesk.Sheet sheet) {
            return new Quote(
                    told.distributor(),
                    told.quoteReference(),
                    sheet.viewer().written().share(told.discount()),
                    sheet.day(told.validUntil()));
        }
    }

    @Bean
    static PartnerContract<AboutMargins, MarginsSet> setMargins(PartnerDesk desk, Resales resales) {
        return new PartnerContract<>(desk, sheet -> {
            BasisPoints uplift = resales.upliftAtMost(Ids.opportunity(sheet.task()), Ids.organisation(sheet.task()));
            return new AboutMargins(
                    sheet.opportunity(),
                    sheet.latest(DistributorQuoted.class)
                            .map(told -> Quote.of(told, sheet))
                            .orElse(null),
                    sheet.viewer().written().share(uplift),
                    uplift.percent());
        }) {};
    }
}
