package jom.workflow.partner;

import java.util.stream.Collectors;
import jom.engagement.HostingFact.CapacityReserved;
import jom.engagement.HostingFact.HostingChecked;
import jom.engagement.HostingFact.ServiceLevelOffered;
import jom.engagement.HostingFact.SizingProposed;
import jom.kernel.Keys;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a hosting provider is asked last before the win: what it reserves, and what it answers for. */
@Configuration(proxyBeanMethods = false)
class HostingOffer {

    record AboutCapacity(
            OpportunityBrief opportunity,
            @Nullable Check check,
            @Nullable Sizing sizing) {}

    record Check(String locations, String slaClass, String certificates, String dataResidency, String licenceMobility) {

        static Check of(HostingChecked told, PartnerDesk.Sheet sheet) {
            return new Check(
                    told.locations(),
                    sheet.label("slaClass", Keys.of(told.slaClass())),
                    told.certificates().stream()
                            .map(certificate -> certificate.name() + " (" + sheet.day(certificate.validUntil()) + ")")
                            .collect(Collectors.joining(", ")),
                    told.dataResidency().name(sheet.viewer().language()),
                    sheet.label("yesNo", Keys.of(told.licenceMobility())));
        }
    }

    @Bean
    static PartnerContract<AboutCapacity, CapacityReserved> reserveCapacity(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutCapacity(
                        sheet.opportunity(),
                        sheet.latest(HostingChecked.class)
                                .map(told -> Check.of(told, sheet))
                                .orElse(null),
                        sizing(sheet))) {};
    }

    /** What the proposal promises is in the sizing. */
    record AboutPromise(
            OpportunityBrief opportunity, @Nullable Sizing sizing) {}

    @Bean
    static PartnerContract<AboutPromise, ServiceLevelOffered> offerServiceLevel(PartnerDesk desk) {
        return new PartnerContract<>(desk, sheet -> new AboutPromise(sheet.opportunity(), sizing(sheet))) {};
    }

    private static @Nullable Sizing sizing(PartnerDesk.Sheet sheet) {
        return sheet.latest(SizingProposed.class)
                .map(told -> Sizing.of(told, "", sheet))
                .orElse(null);
    }
}
