package jom.workflow.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jom.engagement.HostingFact.DataProcessingAgreed;
import jom.engagement.HostingFact.ExitPlanned;
import jom.engagement.HostingFact.HostingChecked;
import jom.engagement.HostingFact.HostingRightAnswered;
import jom.engagement.HostingFact.HostingRightRecorded;
import jom.engagement.HostingFact.SizingProposed;
import jom.engagement.YesNo;
import jom.platform.GivenWhen;
import jom.workflow.Choice;
import jom.workflow.contract.Answered;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to be settled before a hosting provider names a price: the customer's data, its way out, the right to host. */
@Configuration(proxyBeanMethods = false)
class HostingTerms {

    /** @param residency what the hosting check offers, as the field's first value */
    record AboutData(OpportunityBrief opportunity, String residency, Map<String, List<Choice>> choices) {}

    @Bean
    static PartnerContract<AboutData, DataProcessingAgreed> agreeDataProcessing(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutData(
                        sheet.opportunity(),
                        sheet.latest(HostingChecked.class)
                                .map(told -> told.dataResidency().iso())
                                .orElse(""),
                        Map.of("countries", sheet.countries()))) {};
    }

    @Bean
    static PartnerContract<AboutOpportunity, ExitPlanned> planExit(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    record AboutHosting(
            OpportunityBrief opportunity, @Nullable Hosting hosting) {}

    /** Who would host, where, and for how many. */
    record Hosting(String organisation, String locations, String users) {}

    @GivenWhen(field = "basis", when = "granted", is = "YES")
    @GivenWhen(field = "comment", when = "granted", is = "NO")
    record RightAnswer(
            @NotNull YesNo granted,
            @Size(max = 1_000) @Nullable String basis,
            @Nullable LocalDate validUntil,
            @Size(max = 1_000) @Nullable String comment) {}

    @Bean
    static CounterpartContract<AboutHosting, RightAnswer> confirmHostingRight(PartnerDesk desk) {
        return new CounterpartContract<>(
                desk,
                (sheet, part) -> new AboutHosting(sheet.opportunity(), hosting(part, sheet)),
                (part, answer) -> new HostingRightAnswered(
                        part.owner(), answer.granted(), answer.basis(), answer.validUntil(), answer.comment()),
                Gates.asking(
                        Answered.HOSTING_RIGHT_GRANTED,
                        answer -> answer.granted().isYes())) {};
    }

    private static Hosting hosting(PartnerDesk.Part part, PartnerDesk.Sheet sheet) {
        return new Hosting(
                part.ownerName(),
                part.latest(HostingChecked.class).map(HostingChecked::locations).orElse(""),
                part.latest(SizingProposed.class)
                        .map(told -> sheet.viewer().written().number(told.users()))
                        .orElse(""));
    }

    record AboutRefusal(
            OpportunityBrief opportunity, @Nullable Objection objection) {}

    @Bean
    static PartnerContract<AboutRefusal, HostingRightRecorded> recordHostingRight(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutRefusal(
                        sheet.opportunity(),
                        sheet.answer(HostingRightAnswered.class, HostingRightAnswered::hoster)
                                .map(HostingRightAnswered::comment)
                                .map(Objection::new)
                                .orElse(null))) {};
    }
}
