package jom.workflow.partner;

import java.time.LocalDate;
import jom.engagement.LicenceFact.LicencesProvisioned;
import jom.engagement.LicenceFact.RenewalDecided;
import jom.engagement.LicenceFact.SolutionLaunched;
import jom.engagement.Licences;
import jom.kernel.Keys;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a software vendor is asked after the win: the licences, their launch, and what becomes of them in the end. */
@Configuration(proxyBeanMethods = false)
class SoftwareVendorDelivery {

    @Bean
    static PartnerContract<AboutOpportunity, LicencesProvisioned> provisionLicences(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    record AboutLicences(
            OpportunityBrief opportunity, @Nullable Granted licences) {}

    record Granted(String licenceReference, String effectiveOn, String lastDay, String billingModel) {

        /** @param expiry as it is now, after renewals */
        static Granted of(LicencesProvisioned told, @Nullable LocalDate expiry, PartnerDesk.Sheet sheet) {
            return new Granted(
                    told.licenceReference(),
                    sheet.day(told.effectiveOn()),
                    sheet.day(expiry),
                    sheet.label("billingModel", Keys.of(told.billingModel())));
        }
    }

    @Bean
    static PartnerContract<AboutLicences, SolutionLaunched> confirmLaunch(PartnerDesk desk, Licences licences) {
        return new PartnerContract<>(desk, sheet -> granted(sheet, licences)) {};
    }

    @Bean
    static PartnerContract<AboutLicences, RenewalDecided> decideRenewal(PartnerDesk desk, Licences licences) {
        return new PartnerContract<>(
                desk,
                sheet -> granted(sheet, licences),
                Gates.asking(Answered.LICENCES_RENEWED, RenewalDecided::goesOn)) {};
    }

    private static AboutLicences granted(PartnerDesk.Sheet sheet, Licences licences) {
        @Nullable
        LocalDate expiry = licences.expiry(Ids.opportunity(sheet.task()), Ids.organisation(sheet.task()))
                .orElse(null);
        return new AboutLicences(
                sheet.opportunity(),
                sheet.latest(LicencesProvisioned.class)
                        .map(told -> Granted.of(told, expiry, sheet))
                        .orElse(null));
    }
}
