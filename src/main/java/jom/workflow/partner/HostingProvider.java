package jom.workflow.partner;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jom.network.Territory;
import jom.workflow.Choice;
import jom.workflow.contract.Countries;
import jom.workflow.contract.OpportunityBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a hosting provider is asked: whether it can, what it reserves, then that the service has started. */
@Configuration(proxyBeanMethods = false)
class HostingProvider {

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum SlaClass {
        GOLD,
        SILVER,
        BRONZE
    }

    record CheckHosting(
            @NotBlank @Size(max = 500) String locations,
            @NotNull SlaClass slaClass,
            @NotBlank @Size(max = 200) String certificate,
            @NotNull LocalDate certificateUntil,
            @NotNull Territory dataResidency) {}

    record WithCountries(OpportunityBrief opportunity, Map<String, List<Choice>> choices) {}

    @Bean
    static PartnerContract<WithCountries, CheckHosting> checkHosting(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                told -> new WithCountries(
                        told.opportunity(), Map.of("countries", Countries.choices(told.language())))) {};
    }

    record ReserveCapacity(
            @NotBlank @Size(max = 500) String reservation,
            @NotNull LocalDate reservedUntil) {}

    record AboutCheck(OpportunityBrief opportunity, Check check) {}

    record Check(String locations, String slaClass, String certificate, String certificateUntil, String dataResidency) {

        static Check of(Told told) {
            return new Check(
                    told.text("locations"),
                    told.label("slaClass", "slaClass"),
                    told.text("certificate"),
                    told.text("certificateUntil"),
                    told.text("dataResidency"));
        }
    }

    @Bean
    static PartnerContract<AboutCheck, ReserveCapacity> reserveCapacity(PartnerDesk desk) {
        return new PartnerContract<>(
                desk, told -> new AboutCheck(told.opportunity(), Check.of(told)), "checkHosting") {};
    }

    record AcceptGoLive(
            @NotNull LocalDate serviceStart,
            @NotBlank @Size(max = 120) String acceptedBy) {}

    @Bean
    static PartnerContract<AboutOpportunity, AcceptGoLive> acceptGoLive(PartnerDesk desk) {
        return new PartnerContract<>(desk, AboutOpportunity::of) {};
    }
}
