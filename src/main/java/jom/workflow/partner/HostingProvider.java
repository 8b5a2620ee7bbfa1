package jom.workflow.partner;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import jom.engagement.Agreement;
import jom.engagement.HostingFact.HostingChecked;
import jom.engagement.HostingFact.SizingAnswered;
import jom.engagement.HostingFact.SizingProposed;
import jom.platform.GivenWhen;
import jom.workflow.Choice;
import jom.workflow.contract.Answered;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a hosting provider is asked first: what it can, and how large the service will be. */
@Configuration(proxyBeanMethods = false)
class HostingProvider {

    record WithCountries(OpportunityBrief opportunity, Map<String, List<Choice>> choices) {}

    @Bean
    static PartnerContract<WithCountries, HostingChecked> checkHosting(PartnerDesk desk) {
        return new PartnerContract<>(
                desk, sheet -> new WithCountries(sheet.opportunity(), Map.of("countries", sheet.countries()))) {};
    }

    /** The sizing as it was proposed last, as the fields' first values. */
    record AboutSizing(
            OpportunityBrief opportunity,
            @Nullable Objection objection,
            @Nullable Integer users,
            @Nullable Integer storageGb,
            @Nullable Integer peakUsers,
            @Nullable Integer growthPercent,
            @Nullable Integer recoveryPointMinutes,
            @Nullable Integer recoveryTimeMinutes,
            String availability) {

        static AboutSizing of(
                OpportunityBrief opportunity, @Nullable Objection objection, @Nullable SizingProposed told) {
            return told == null
                    ? new AboutSizing(opportunity, objection, null, null, null, null, null, null, "")
                    : new AboutSizing(
                            opportunity,
                            objection,
                            told.users(),
                            told.storageGb(),
                            told.peakUsers(),
                            told.growthPercent(),
                            told.recoveryPointMinutes(),
                            told.recoveryTimeMinutes(),
                            told.availability().percent());
        }
    }

    @Bean
    static PartnerContract<AboutSizing, SizingProposed> sizeHosting(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> AboutSizing.of(
                        sheet.opportunity(),
                        sheet.answer(SizingAnswered.class, SizingAnswered::hoster)
                                .map(SizingAnswered::comment)
                                .map(Objection::new)
                                .orElse(null),
                        sheet.latest(SizingProposed.class).orElse(null))) {};
    }

    /** @param version of the sizing that is shown, which is the one that is signed */
    record AboutProposedSizing(
            OpportunityBrief opportunity, @Nullable Sizing sizing, int version) {}

    @GivenWhen(field = "comment", when = "agreement", is = "CHANGES_WANTED")
    record SizingAnswer(
            @NotNull @Min(1) Integer version,
            @NotNull Agreement agreement,
            @Size(max = 1_000) @Nullable String comment) {}

    @Bean
    static CounterpartContract<AboutProposedSizing, SizingAnswer> signSizing(PartnerDesk desk) {
        return new CounterpartContract<>(
                desk,
                (sheet, part) -> new AboutProposedSizing(
                        sheet.opportunity(),
                        part.latest(SizingProposed.class)
                                .map(told -> Sizing.of(told, part.ownerName(), sheet))
                                .orElse(null),
                        part.history(SizingProposed.class).size()),
                (part, answer) ->
                        new SizingAnswered(part.owner(), answer.version(), answer.agreement(), answer.comment()),
                Gates.asking(
                        Answered.SIZING_SIGNED, answer -> answer.agreement().isAgreed())) {};
    }
}
