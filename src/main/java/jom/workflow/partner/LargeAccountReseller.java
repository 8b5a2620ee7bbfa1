package jom.workflow.partner;

import java.util.Optional;
import jom.engagement.Agreements;
import jom.engagement.LicensingFact.DealAttached;
import jom.engagement.LicensingFact.EntitlementsRecorded;
import jom.engagement.LicensingFact.EstateDescribed;
import jom.engagement.LicensingFact.PartnerOfRecordConfirmed;
import jom.engagement.LicensingFact.VehicleChosen;
import jom.kernel.Keys;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a licensing partner is asked before the win: baseline, vehicle, whose the renewal is, what is sold with it. */
@Configuration(proxyBeanMethods = false)
class LargeAccountReseller {

    @Bean
    static PartnerContract<AboutOpportunity, EntitlementsRecorded> recordEntitlements(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    record AboutEntitlements(
            OpportunityBrief opportunity, @Nullable Entitlements entitlements) {}

    record Entitlements(String agreementNumber, String agreementType, String anniversary, String incumbent) {

        static Entitlements of(EntitlementsRecorded told, PartnerDesk.Sheet sheet) {
            return new Entitlements(
                    told.agreementNumber(),
                    told.agreementType(),
                    sheet.day(told.anniversary()),
                    Optional.ofNullable(told.incumbent()).orElse(""));
        }
    }

    private static AboutEntitlements aboutEntitlements(PartnerDesk.Sheet sheet) {
        return new AboutEntitlements(
                sheet.opportunity(),
                sheet.latest(EntitlementsRecorded.class)
                        .map(told -> Entitlements.of(told, sheet))
                        .orElse(null));
    }

    @Bean
    static PartnerContract<AboutEntitlements, EstateDescribed> describeEstate(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                LargeAccountReseller::aboutEntitlements,
                Gates.<EstateDescribed, String>asking(VehicleAdvice.SIZE_BAND, told -> Keys.of(told.sizeBand()))
                        .and(VehicleAdvice.TERM_YEARS, EstateDescribed::termYears)
                        .and(VehicleAdvice.CLOUD_SHARE_PERCENT, EstateDescribed::cloudSharePercent)
                        .and(
                                VehicleAdvice.PUBLIC_SECTOR,
                                told -> told.publicSector().isYes())) {};
    }

    /**
     * An estate and what the table makes of it.
     *
     * @param recommendedLabel in the reader's words
     * @param vehicle the same, for the field to start with
     */
    record AboutEstate(
            OpportunityBrief opportunity, @Nullable Estate estate, String recommendedLabel, String vehicle) {}

    record Estate(String sizeBand, int termYears, String cloudShare, String publicSector) {

        static Estate of(EstateDescribed told, PartnerDesk.Sheet sheet) {
            return new Estate(
                    sheet.label("sizeBand", Keys.of(told.sizeBand())),
                    told.termYears(),
                    sheet.viewer().written().percent(told.cloudSharePercent()),
                    sheet.label("yesNo", Keys.of(told.publicSector())));
        }
    }

    @Bean
    static PartnerContract<AboutEstate, VehicleChosen> chooseLicensingVehicle(
            PartnerDesk desk, VehicleAdvice advice, Agreements agreements) {
        return new PartnerContract<>(
                desk,
                sheet -> aboutEstate(sheet, advice),
                Gates.<VehicleChosen>none()
                        .and(
                                Answered.RENEWAL_OF_ANOTHER,
                                (task, told) -> agreements.isRenewalOfAnother(
                                        Ids.opportunity(task), Ids.organisation(task)))) {};
    }

    private static AboutEstate aboutEstate(PartnerDesk.Sheet sheet, VehicleAdvice advice) {
        Optional<EstateDescribed> estate = sheet.latest(EstateDescribed.class);
        String advised = estate.map(advice::on).orElse("");
        return new AboutEstate(
                sheet.opportunity(),
                estate.map(told -> Estate.of(told, sheet)).orElse(null),
                advised.isEmpty() ? "" : sheet.label("vehicle", advised),
                advised);
    }

    @Bean
    static PartnerContract<AboutEntitlements, PartnerOfRecordConfirmed> confirmPartnerOfRecord(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                LargeAccountReseller::aboutEntitlements,
                Gates.asking(
                        Answered.PARTNER_OF_RECORD_CHANGED,
                        told -> told.changed().isYes())) {};
    }

    @Bean
    static PartnerContract<AboutTeam, DealAttached> attachToDeal(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                PartnerDesk.Sheet::aboutTeam,
                Gates.asking(
                        Answered.PRICE_EXCEPTION_WANTED,
                        told -> told.priceException().isYes())) {};
    }
}
