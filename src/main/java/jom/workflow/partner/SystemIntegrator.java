package jom.workflow.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.engagement.Agreement;
import jom.engagement.Departures;
import jom.engagement.IntegrationFact.BidDecided;
import jom.engagement.IntegrationFact.BidDecision;
import jom.engagement.IntegrationFact.BidScored;
import jom.engagement.IntegrationFact.TeamingTermsAnswered;
import jom.engagement.IntegrationFact.TeamingTermsProposed;
import jom.kernel.Keys;
import jom.platform.GivenWhen;
import jom.workflow.BuildingBlock;
import jom.workflow.Choice;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What a system integrator is asked first: whether to bid, and on which terms to team. */
@Configuration(proxyBeanMethods = false)
class SystemIntegrator {

    private static final String NO_BID = "noBid";

    @Bean
    static PartnerContract<AboutOpportunity, BidScored> scoreBid(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                PartnerDesk.Sheet::about,
                Gates.asking(BidAdvice.FIT, BidScored::fit)
                        .and(BidAdvice.CAPACITY, BidScored::capacity)
                        .and(BidAdvice.MARGIN, BidScored::margin)
                        .and(BidAdvice.COMPETITION, BidScored::competition)
                        .and(BidAdvice.RELATIONSHIP, BidScored::relationship)) {};
    }

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

    /**
     * @param recommendedLabel what the decision table advises
     * @param decision the same as the field's first value
     */
    record AboutBid(
            OpportunityBrief opportunity,
            @Nullable Score score,
            String recommendedLabel,
            String decision,
            Map<String, List<Choice>> choices) {}

    /** Prime or not has been settled by the charter, so only the position that it gives is offered. */
    @Bean
    static PartnerContract<AboutBid, BidDecided> decideBid(PartnerDesk desk, BidAdvice advice) {
        return new PartnerContract<>(
                desk,
                sheet -> aboutBid(sheet, advice),
                Gates.<BidDecided, Boolean>asking(Answered.BID_WANTED, told -> told.decision() != BidDecision.NO_BID)
                        .and(Answered.BIDDING_AS_SUB, told -> told.decision() == BidDecision.AS_SUB)) {};
    }

    private static AboutBid aboutBid(PartnerDesk.Sheet sheet, BidAdvice advice) {
        Optional<BidScored> scored = sheet.latest(BidScored.class);
        String advised = scored.map(advice::on).orElse("");
        String position = Keys.of(sheet.isPrime() ? BidDecision.AS_PRIME : BidDecision.AS_SUB);
        return new AboutBid(
                sheet.opportunity(),
                scored.map(Score::of).orElse(null),
                advised.isEmpty() ? "" : sheet.label("bidAdvice", advised),
                advised.equals(NO_BID) ? NO_BID : position,
                Map.of(
                        "bidDecision",
                        sheet.choices("bidDecision", value -> value.equals(position) || value.equals(NO_BID))));
    }

    @Bean
    @Description("Takes the acting organisation out of the team, with the reason that it gave before. Who brought the "
            + "opportunity in or contracts with the customer cannot leave.")
    static BuildingBlock leaveOpportunity(Departures departures) {
        return execution -> departures.leave(Ids.opportunity(execution), Ids.organisation(execution));
    }

    /** The terms as they were proposed last, as the fields' first values. */
    record AboutTerms(
            OpportunityBrief opportunity,
            @Nullable Objection objection,
            String responsibilities,
            @Nullable Integer workSharePercent,
            String exclusivity,
            String confidentiality,
            String intellectualProperty,
            String proposalCosts) {

        static AboutTerms of(
                OpportunityBrief opportunity, @Nullable Objection objection, @Nullable TeamingTermsProposed told) {
            return told == null
                    ? new AboutTerms(opportunity, objection, "", null, "", "", "", "")
                    : new AboutTerms(
                            opportunity,
                            objection,
                            told.responsibilities(),
                            told.workSharePercent(),
                            Keys.of(told.exclusivity()),
                            told.confidentiality(),
                            told.intellectualProperty(),
                            Keys.of(told.proposalCosts()));
        }
    }

    @Bean
    static PartnerContract<AboutTerms, TeamingTermsProposed> proposeTeamingTerms(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> AboutTerms.of(
                        sheet.opportunity(),
                        sheet.answer(TeamingTermsAnswered.class, TeamingTermsAnswered::integrator)
                                .map(TeamingTermsAnswered::comment)
                                .map(Objection::new)
                                .orElse(null),
                        sheet.latest(TeamingTermsProposed.class).orElse(null))) {};
    }

    record AboutProposedTerms(
            OpportunityBrief opportunity, @Nullable Terms terms) {}

    record Terms(
            String organisation,
            String responsibilities,
            String workShare,
            String exclusivity,
            String confidentiality,
            String intellectualProperty,
            String proposalCosts) {

        static Terms of(TeamingTermsProposed told, PartnerDesk.Sheet sheet, String integrator) {
            return new Terms(
                    integrator,
                    told.responsibilities(),
                    sheet.viewer().written().percent(told.workSharePercent()),
                    sheet.label("exclusivity", Keys.of(told.exclusivity())),
                    told.confidentiality(),
                    told.intellectualProperty(),
                    sheet.label("proposalCosts", Keys.of(told.proposalCosts())));
        }
    }

    @GivenWhen(field = "comment", when = "agreement", is = "CHANGES_WANTED")
    record TermsAnswer(
            @NotNull Agreement agreement,
            @Size(max = 1_000) @Nullable String comment) {}

    @Bean
    static CounterpartContract<AboutProposedTerms, TermsAnswer> confirmTeamingTerms(PartnerDesk desk) {
        return new CounterpartContract<>(
                desk,
                (sheet, part) -> new AboutProposedTerms(
                        sheet.opportunity(),
                        part.latest(TeamingTermsProposed.class)
                                .map(told -> Terms.of(told, sheet, part.ownerName()))
                                .orElse(null)),
                (part, answer) -> new TeamingTermsAnswered(part.owner(), answer.agreement(), answer.comment()),
                Gates.asking(
                        Answered.TEAMING_TERMS_AGREED,
                        answer -> answer.agreement().isAgreed())) {};
    }
}
