package jom.workflow.partner;

import java.util.Optional;
import jom.engagement.Agreements;
import jom.engagement.EnrolmentFact.ControlAssessed;
import jom.engagement.EnrolmentFact.EnrolmentSigned;
import jom.engagement.EnrolmentFact.RevenueRoleConfirmed;
import jom.engagement.EnrolmentFact.TrueUpRecorded;
import jom.engagement.LicensingFact.EntitlementsRecorded;
import jom.kernel.Keys;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a licensing partner is asked after the win: the enrolment, in which role it sells, and each year's true-up. */
@Configuration(proxyBeanMethods = false)
class LargeAccountDelivery {

    record AboutAgreement(
            OpportunityBrief opportunity, @Nullable Agreement agreement) {}

    record Agreement(String agreementNumber, String anniversary) {}

    @Bean
    static PartnerContract<AboutAgreement, EnrolmentSigned> recordEnrolment(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutAgreement(
                        sheet.opportunity(),
                        sheet.latest(EntitlementsRecorded.class)
                                .map(told -> new Agreement(told.agreementNumber(), sheet.day(told.anniversary())))
                                .orElse(null))) {};
    }

    @Bean
    static PartnerContract<AboutOpportunity, ControlAssessed> assessControl(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                PartnerDesk.Sheet::about,
                Gates.<ControlAssessed, Boolean>asking(
                                RevenueRoleAdvice.FULFILS,
                                told -> told.fulfils().isYes())
                        .and(
                                RevenueRoleAdvice.BEARS_RISK,
                                told -> told.bearsRisk().isYes())
                        .and(
                                RevenueRoleAdvice.SETS_PRICE,
                                told -> told.setsPrice().isYes())) {};
    }

    /**
     * What the table makes of who controls the licences.
     *
     * @param recommendedLabel in the reader's words
     * @param revenueRole the same, for the field to start with
     */
    record AboutControl(
            OpportunityBrief opportunity, @Nullable Control control, String recommendedLabel, String revenueRole) {}

    record Control(String fulfils, String bearsRisk, String setsPrice) {

        static Control of(ControlAssessed told, PartnerDesk.Sheet sheet) {
            return new Control(
                    sheet.label("yesNo", Keys.of(told.fulfils())),
                    sheet.label("yesNo", Keys.of(told.bearsRisk())),
                    sheet.label("yesNo", Keys.of(told.setsPrice())));
        }
    }

    @Bean
    static PartnerContract<AboutControl, RevenueRoleConfirmed> confirmRevenueRole(
            PartnerDesk desk, RevenueRoleAdvice advice) {
        return new PartnerContract<>(desk, sheet -> {
            Optional<ControlAssessed> control = sheet.latest(ControlAssessed.class);
            String advised = control.map(advice::on).orElse("");
            return new AboutControl(
                    sheet.opportunity(),
                    control.map(told -> Control.of(told, sheet)).orElse(null),
                    advised.isEmpty() ? "" : sheet.label("revenueRole", advised),
                    advised);
        }) {};
    }

    record AboutEnrolment(
            OpportunityBrief opportunity, @Nullable Enrolment enrolment) {}

    /**
     * The agreement whose licences are counted.
     *
     * @param anniversary the one they are counted for
     */
    record Enrolment(String enrolmentId, String anniversary, String lastDay) {}

    @Bean
    static PartnerContract<AboutEnrolment, TrueUpRecorded> recordTrueUp(PartnerDesk desk, Agreements agreements) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutEnrolment(
                        sheet.opportunity(),
                        sheet.latest(EnrolmentSigned.class)
                                .map(told -> new Enrolment(
                                        told.enrolmentId(),
                                        agreements
                                                .nextTrueUp(
                                                        Ids.opportunity(sheet.task()), Ids.organisation(sheet.task()))
                                                .map(sheet::day)
                                                .orElse(""),
                                        sheet.day(told.lastDay())))
                                .orElse(null))) {};
    }
}
