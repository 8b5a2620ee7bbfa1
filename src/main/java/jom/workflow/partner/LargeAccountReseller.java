package jom.workflow.partner;

import jom.engagement.LicensingFact.EnrolmentSigned;
import jom.engagement.LicensingFact.EntitlementsRecorded;
import jom.engagement.LicensingFact.VehicleChosen;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a licensing partner is asked: entitlements and vehicle, then the enrolment. */
@Configuration(proxyBeanMethods = false)
class LargeAccountReseller {

    @Bean
    static PartnerContract<AboutOpportunity, EntitlementsRecorded> recordEntitlements(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    record AboutEntitlements(
            OpportunityBrief opportunity, @Nullable Entitlements entitlements) {}

    record Entitlements(String agreementNumber, String agreementType, String anniversary) {

        static Entitlements of(EntitlementsRecorded told) {
            return new Entitlements(
                    told.agreementNumber(),
                    told.agreementType(),
                    told.anniversary().toString());
        }
    }

    @Bean
    static PartnerContract<AboutEntitlements, VehicleChosen> chooseLicensingVehicle(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutEntitlements(
                        sheet.opportunity(),
                        sheet.latest(EntitlementsRecorded.class)
                                .map(Entitlements::of)
                                .orElse(null))) {};
    }

    @Bean
    static PartnerContract<AboutOpportunity, EnrolmentSigned> recordEnrolment(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }
}
