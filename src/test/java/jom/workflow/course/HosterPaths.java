package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import jom.engagement.FactRefused;
import jom.network.OrganisationId;
import jom.opportunity.ParticipantRole;
import jom.opportunity.ReleaseParticipant;
import jom.opportunity.TeamChanges;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class HosterPaths extends Paths {

    private static final String SIZING = "{'users': %d, 'storageGb': 900, 'peakUsers': 300, 'growthPercent': 10,"
            + " 'recoveryPointMinutes': 15, 'recoveryTimeMinutes': 240, 'availability': '99.9'}";

    HosterPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    /** A reseller looks for somebody who hosts, and for nobody else. */
    private Course hostingWanted() {
        return stage.takenIn(casts.of("reseller", "hosting-provider"), ParticipantRole.HOSTING);
    }

    private Course hostingWantedBeside(String partnerType, ParticipantRole role) {
        return stage.takenIn(casts.of("reseller", "hosting-provider", partnerType), ParticipantRole.HOSTING, role);
    }

    private static OrganisationId hoster(Course course) {
        return course.cast().partner(1);
    }

    private static OrganisationId other(Course course) {
        return course.cast().partner(2);
    }

    private static void assertRefused(
            Course course, String contract, OrganisationId organisation, String answers, String code) {
        assertThatThrownBy(() -> course.answer(contract, organisation, answers))
                .isInstanceOfSatisfying(
                        FactRefused.class, refused -> assertThat(refused.code()).isEqualTo("engagement." + code));
        assertThat(course.openContracts()).contains(contract);
    }

    @Test
    void whoHostsAloneSizesAndShowsItsRightItself() {
        Course course = hostingWanted().toItsEnd();
        assertEnded(
                course,
                "endEvent_sizingOwn",
                "endEvent_rightRecorded",
                "endEvent_serviceLevelOffered",
                "endEvent_serviceStarted",
                "endEvent_revenueSettled");
        assertThat(course.completed()).doesNotContain("signSizing", "confirmHostingRight");
    }

    @Test
    void theIntegratorSignsTheVersionThatHolds() {
        Course course = hostingWantedBeside("system-integrator", ParticipantRole.INTEGRATION)
                .until("sizeHosting")
                .with("sizeHosting", String.format(SIZING, 1_200), String.format(SIZING, 2_400))
                .with("signSizing", "{'version': 1, 'agreement': 'changesWanted', 'comment': 'twice as many'}")
                .answer("sizeHosting")
                .answer("signSizing");
        JsonNode again = course.shown("sizeHosting");
        assertThat(again.at("/objection/comment").asText()).isEqualTo("twice as many");
        assertThat(again.path("users").asInt()).isEqualTo(1_200);
        course.answer("sizeHosting");
        assertThat(course.shown("signSizing").at("/sizing/users").asText()).isEqualTo("2,400");
        assertRefused(
                course, "signSizing", other(course), "{'version': 1, 'agreement': 'agreed'}", "otherVersionProposed");
        course.answer("signSizing", other(course), "{'version': 2, 'agreement': 'agreed'}");
        assertThat(course.ends()).contains("endEvent_sizingSigned");
        assertThat(course.openContracts()).contains("agreeDataProcessing");
    }

    @Test
    void anIntegratorThatLeavesIsNotWaitedFor() {
        Course course = hostingWantedBeside("system-integrator", ParticipantRole.INTEGRATION)
                .until("sizeHosting")
                .answer("sizeHosting")
                .with("decideBid", "{'decision': 'noBid', 'reason': 'nobody is free'}")
                .answer("scoreBid")
                .answer("decideBid");
        assertThat(course.openContracts()).doesNotContain("signSizing").contains("agreeDataProcessing");
        assertThat(course.ends()).contains("endEvent_bidDeclined", "endEvent_sizingOwn");
        assertEnded(course.toItsEnd(), "endEvent_serviceStarted", "endEvent_revenueSettled");
    }

    @Test
    void theVendorGrantsTheRight() {
        Course course =
                hostingWantedBeside("software-vendor", ParticipantRole.SOLUTION).until("confirmHostingRight");
        assertThat(course.next("confirmHostingRight").person())
                .isEqualTo(course.cast().person(other(course)));
        assertThat(course.shown("confirmHostingRight").at("/hosting/users").asText())
                .isEqualTo("1,200");
        assertRefused(
                course,
                "confirmHostingRight",
                other(course),
                "{'granted': 'yes', 'basis': 'section 4', 'validUntil': '2100-06-29'}",
                "rightEndsBeforeClose");
        course.answer("confirmHostingRight");
        assertThat(course.ends()).contains("endEvent_rightGranted");
    }

    @Test
    void aRightThatTheVendorRefusesComesFromElsewhere() {
        Course course = hostingWantedBeside("software-vendor", ParticipantRole.SOLUTION)
                .with("confirmHostingRight", "{'granted': 'no', 'comment': 'not in this country'}")
                .until("recordHostingRight");
        assertThat(course.shown("recordHostingRight").at("/objection/comment").asText())
                .isEqualTo("not in this country");
        course.answer("recordHostingRight");
        assertThat(course.ends()).contains("endEvent_rightRecorded");
    }

    @Test
    void aVendorThatMakesWayIsNotWaitedFor(@Autowired TeamChanges team) {
        Course course =
                hostingWantedBeside("software-vendor", ParticipantRole.SOLUTION).until("confirmHostingRight");
        stage.network.as(course.cast().manager(), () -> {
            team.release(course.id(), new ReleaseParticipant(other(course), "sold its business", Optional.empty()));
            return true;
        });
        assertThat(course.openContracts()).doesNotContain("confirmHostingRight").contains("recordHostingRight");
    }

    @Test
    void whatIsOfferedKeepsWhatIsPromised() {
        Course course = hostingWanted().until("checkHosting");
        String check = "{'locations': 'Frankfurt', 'slaClass': 'gold', 'certificates': [{'name': 'ISO 27001',"
                + " 'validUntil': '%s'}], 'dataResidency': 'DE', 'licenceMobility': 'yes'}";
        String early = String.format(check, "2100-06-29");
        assertRefused(course, "checkHosting", hoster(course), early, "certificateEndsBeforeClose");
        course.answer("checkHosting", hoster(course), String.format(check, "2100-06-30"));
        course.until("agreeDataProcessing");
        String agreed =
                "{'residency': '%s', 'personalData': 'no', 'agreementReference': 'D', 'signedOn': '2100-01-02'}";
        String abroad = String.format(agreed, "US");
        assertRefused(course, "agreeDataProcessing", hoster(course), abroad, "residencyNotOffered");
        course.answer("agreeDataProcessing", hoster(course), String.format(agreed, "DE-HE"));
        course.until("reserveCapacity");
        String reserved = "{'reservation': '12 racks', 'reservedUntil': '%s'}";
        String tooShort = String.format(reserved, "2100-06-30");
        assertRefused(course, "reserveCapacity", hoster(course), tooShort, "reservationEndsBeforeClose");
        course.answer("reserveCapacity", hoster(course), String.format(reserved, "2100-07-01"));
        String level = "{'availability': '%s', 'supportHours': 'extended', 'restoreMinutes': %d, 'creditPercent': 5,"
                + " 'creditCapPercent': 20}";
        assertRefused(
                course,
                "offerServiceLevel",
                hoster(course),
                String.format(level, "99.899", 240),
                "availabilityBelowPromise");
        assertRefused(
                course,
                "offerServiceLevel",
                hoster(course),
                String.format(level, "99.9", 241),
                "restoresSlowerThanPromised");
        course.answer("offerServiceLevel", hoster(course), String.format(level, "99.9", 240));
        assertThat(course.ends()).contains("endEvent_serviceLevelOffered");
    }
}
