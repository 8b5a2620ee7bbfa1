package jom.workflow.partner;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.workflow.contract.OpportunityBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a licensing partner is asked: entitlements and vehicle, then the enrolment. */
@Configuration(proxyBeanMethods = false)
class LargeAccountReseller {

    record RecordEntitlements(
            @NotBlank @Size(max = 60) String agreementNumber,
            @NotBlank @Size(max = 60) String agreementType,
            @NotNull LocalDate anniversary,
            @NotNull Boolean signedByCustomer) {}

    @Bean
    static PartnerContract<AboutOpportunity, RecordEntitlements> recordEntitlements(PartnerDesk desk) {
        return new PartnerContract<>(desk, AboutOpportunity::of) {};
    }

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Vehicle {
        ENTERPRISE_AGREEMENT,
        CLOUD_SUBSCRIPTION,
        MARKETPLACE
    }

    record ChooseLicensingVehicle(
            @NotNull Vehicle vehicle,
            @NotBlank @Size(max = 1_000) String reason) {}

    record AboutEntitlements(OpportunityBrief opportunity, Entitlements entitlements) {}

    record Entitlements(String agreementNumber, String agreementType, String anniversary) {

        static Entitlements of(Told told) {
            return new Entitlements(told.text("agreementNumber"), told.text("agreementType"), told.text("anniversary"));
        }
    }

    @Bean
    static PartnerContract<AboutEntitlements, ChooseLicensingVehicle> chooseLicensingVehicle(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                told -> new AboutEntitlements(told.opportunity(), Entitlements.of(told)),
                "recordEntitlements") {};
    }

    record RecordEnrolment(
            @NotBlank @Size(max = 60) String enrolmentId,
            @NotNull LocalDate signedOn) {}

    @Bean
    static PartnerContract<AboutOpportunity, RecordEnrolment> recordEnrolment(PartnerDesk desk) {
        return new PartnerContract<>(desk, AboutOpportunity::of) {};
    }
}
