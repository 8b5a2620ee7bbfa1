package jom.workflow.partner;

import java.util.List;
import java.util.Map;
import jom.engagement.HostingFact.CapacityReserved;
import jom.engagement.HostingFact.GoLiveAccepted;
import jom.engagement.HostingFact.HostingChecked;
import jom.kernel.Keys;
import jom.workflow.Choice;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a hosting provider is asked: whether it can, what it reserves, then that the service has started. */
@Configuration(proxyBeanMethods = false)
class HostingProvider {

    record WithCountries(OpportunityBrief opportunity, Map<String, List<Choice>> choices) {}

    @Bean
    static PartnerContract<WithCountries, HostingChecked> checkHosting(PartnerDesk desk) {
        return new PartnerContract<>(
                desk, sheet -> new WithCountries(sheet.opportunity(), Map.of("countries", sheet.countries()))) {};
    }

    record AboutCheck(
            OpportunityBrief opportunity, @Nullable Check check) {}

    record Check(String locations, String slaClass, String certificate, String certificateUntil, String dataResidency) {

        static Check of(HostingChecked told, PartnerDesk.Sheet sheet) {
            return new Check(
                    told.locations(),
                    sheet.label("slaClass", Keys.of(told.slaClass())),
                    told.certificate(),
                    told.certificateUntil().toString(),
                    told.dataResidency().toString());
        }
    }

    @Bean
    static PartnerContract<AboutCheck, CapacityReserved> reserveCapacity(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutCheck(
                        sheet.opportunity(),
                        sheet.latest(HostingChecked.class)
                                .map(told -> Check.of(told, sheet))
                                .orElse(null))) {};
    }

    @Bean
    static PartnerContract<AboutOpportunity, GoLiveAccepted> acceptGoLive(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }
}
