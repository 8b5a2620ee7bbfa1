package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import jom.engagement.Engagements;
import jom.engagement.EnrolmentFact.RevenueRole;
import jom.engagement.EnrolmentFact.RevenueRoleConfirmed;
import jom.engagement.EnrolmentFact.TrueUpRecorded;
import jom.engagement.LicensingFact.PartnerOfRecordConfirmed;
import jom.engagement.LicensingFact.PriceExceptionDecided;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class LargeAccountPaths extends Paths {

    private static final String HELD_BY_ANOTHER =
            "{'agreementNumber': '4711', 'agreementType': 'EA', 'anniversary': '2100-01-01', 'partnerOfRecord': 'another',"
                    + " 'incumbent': 'Old Friends Ltd', 'signedOn': '2024-01-15'}";
    private static final String EXCEPTION_WANTED = "{'products': 'Open Record', 'priceException': 'yes'}";
    private static final String ENTERPRISE_AGREEMENT = "{'vehicle': 'enterpriseAgreement', 'reason': 'one contract'}";

    @Autowired
    private Engagements engagements;

    LargeAccountPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    /** A licensing partner brings a deal in; a vendor has the solution. */
    private Course licensed() {
        return stage.takenIn(casts.of("large-account-reseller", "software-vendor"), ParticipantRole.SOLUTION);
    }

    @Test
    void theTablesAdviceIsWhatTheFormStartsWith() {
        Course course = licensed()
                .with(
                        "describeEstate",
                        "{'sizeBand': 'large', 'termYears': 3, 'cloudSharePercent': 90, 'publicSector': 'no'}")
                .until("chooseLicensingVehicle");
        assertThat(course.shown("chooseLicensingVehicle").path("vehicle").asText())
                .isEqualTo("enterpriseAgreement");
        assertThat(course.shown("chooseLicensingVehicle")
                        .path("recommendedLabel")
                        .asText())
                .isEqualTo("Enterprise agreement");
    }

    @Test
    void aRenewalThatTheCustomerMovesInWritingGoesOn() {
        Course course = licensed().with("recordEntitlements", HELD_BY_ANOTHER).until("contributeSection");
        assertThat(course.completed())
                .containsSubsequence("chooseLicensingVehicle", "confirmPartnerOfRecord", "attachToDeal");
        assertThat(course.ends()).contains("endEvent_licensingPrepared");
        assertThat(engagements.latest(course.id(), course.cast().originator(), PartnerOfRecordConfirmed.class))
                .hasValueSatisfying(told -> assertThat(told.document()).isEqualTo("letter of 1 February"));
    }

    @Test
    void aRenewalOfAnotherStaysWithIt() {
        Course course = licensed()
                .with("recordEntitlements", HELD_BY_ANOTHER)
                .with("confirmPartnerOfRecord", "{'changed': 'no'}")
                .until("contributeSection");
        assertThat(course.ends()).contains("endEvent_renewalLeftToAnother");
        assertThat(course.completed()).doesNotContain("attachToDeal");
    }

    @Test
    void aPriceExceptionNamesItsApprover() {
        Course course = licensed().with("attachToDeal", EXCEPTION_WANTED).until("decidePriceException");
        assertThat(course.shown("decidePriceException").at("/request/discount").asText())
                .isEqualTo("3%");
        course.until("contributeSection");
        assertThat(course.ends()).contains("endEvent_exceptionGranted", "endEvent_licensingPrepared");
        assertThat(engagements.latest(course.id(), course.cast().originator(), PriceExceptionDecided.class))
                .hasValueSatisfying(told -> assertThat(told.approver())
                        .isEqualTo(course.cast().manager().signInName()));
    }

    @Test
    void whatIsRefusedIsOfferedWithoutIt() {
        Course course = licensed()
                .with("attachToDeal", EXCEPTION_WANTED)
                .with("decidePriceException", "{'verdict': 'refuse', 'reason': 'the list is low enough'}")
                .until("contributeSection");
        assertThat(course.ends()).contains("endEvent_exceptionRefused", "endEvent_licensingPrepared");
    }

    @Test
    void whatIsNotDecidedInTimeIsOfferedWithoutIt() {
        Course course = licensed().with("attachToDeal", EXCEPTION_WANTED).until("decidePriceException");
        course.fire("event_requestExpired").until("contributeSection");
        assertThat(course.ends()).contains("endEvent_exceptionLapsed", "endEvent_licensingPrepared");
        assertThat(engagements.all(course.id(), PriceExceptionDecided.class)).isEmpty();
    }

    @Test
    void whoSellsAsWhatIsKeptWithItsReason() {
        Course course = licensed().until("confirmRevenueRole");
        assertThat(course.shown("confirmRevenueRole").path("revenueRole").asText())
                .isEqualTo("agent");
        course.toItsEnd();
        assertEnded(course, "endEvent_enrolmentSigned", "endEvent_revenueSettled");
        assertThat(engagements.latest(course.id(), course.cast().originator(), RevenueRoleConfirmed.class))
                .contains(new RevenueRoleConfirmed(RevenueRole.AGENT, "the vendor provides and invoices"));
    }

    /** Signed for two years from the anniversary on: counted for the first and for the last one. */
    @Test
    void anEnterpriseAgreementIsCountedEachYearUntilItEnds() {
        Course course = licensed()
                .with("chooseLicensingVehicle", ENTERPRISE_AGREEMENT)
                .with(
                        "recordTrueUp",
                        "{'trueUp': 'increase', 'quantity': 120}",
                        "{'trueUp': 'decrease', 'quantity': 20, 'note': 'a ward closes'}")
                .toItsEnd();
        assertThat(course.ends()).contains("endEvent_revenueSettled").doesNotContain("endEvent_agreementEnded");
        for (int year = 2101; year <= 2102; year++) {
            course.fire("event_yearlyCountDue");
            assertThat(course.shown("recordTrueUp").at("/enrolment/anniversary").asText())
                    .isEqualTo("1 January " + year);
            course.answer("recordTrueUp");
        }
        assertThat(Collections.frequency(course.completed(), "recordTrueUp")).isEqualTo(2);
        assertEnded(course, "endEvent_agreementEnded");
        assertThat(engagements.all(course.id(), TrueUpRecorded.class)).hasSize(2);
    }
}
