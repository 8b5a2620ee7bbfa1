package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import jom.engagement.Engagements;
import jom.engagement.SoftwareVendorFact.ResaleAuthorised;
import jom.engagement.SoftwareVendorFact.SolutionValidated;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SoftwareVendorPaths extends Paths {

    private static final String FAILED =
            "{'method': 'technicalValidation', 'result': 'failed', 'evidence': 'a week on site',"
                    + " 'afterFailure': '%s', 'reason': 'too slow'}";
    private static final String UNTIL_2101 =
            "{'licenceReference': 'L-1', 'effectiveOn': '2100-02-01', 'expiresOn': '2101-01-31', 'billingModel': 'contract'}";

    @Autowired
    private Engagements engagements;

    @Autowired
    private Opportunities participants;

    SoftwareVendorPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    @Test
    void aSolutionThatFailsGivesWayToAnother() {
        Course course = solutionWanted(1)
                .with("validateSolution", FAILED.formatted("otherSolution"))
                .until("contributeSection");
        assertThat(Collections.frequency(course.completed(), "attachSolution")).isEqualTo(2);
        assertThat(course.ends()).contains("endEvent_solutionOffered");
        assertThat(engagements.all(course.id(), SolutionValidated.class)).hasSize(2);
    }

    @Test
    void aVendorWithoutAnotherSolutionLeavesWithItsReason() {
        Course course = solutionWanted(1)
                .with("validateSolution", FAILED.formatted("leave"))
                .until("contributeSection");
        assertThat(course.ends()).contains("endEvent_solutionWithdrawn");
        assertThat(course.completed()).doesNotContain("authoriseResale");
        OrganisationId vendor = course.cast().partner(1);
        assertThat(participants.participant(course.id(), vendor)).isEmpty();
        assertThat(engagements
                        .latest(course.id(), vendor, SolutionValidated.class)
                        .flatMap(SolutionValidated::leavingBecause))
                .contains("too slow");
    }

    @Test
    void aResellerIsAuthorisedBeforeAnythingIsOffered() {
        Course course = stage.takenIn(
                        casts.of("reseller", "software-vendor"),
                        Set.of(ParticipantRole.RESALE),
                        ParticipantRole.SOLUTION)
                .until("authoriseResale");
        assertThat(course.shown("authoriseResale").at("/resale/reseller").asText())
                .startsWith("reseller");
        course.until("contributeSection");
        assertThat(engagements.all(course.id(), ResaleAuthorised.class)).hasSize(1);
    }

    @Test
    void whereNobodyResellsNobodyIsAuthorised() {
        Course course = solutionWanted(1).until("contributeSection");
        assertThat(course.completed()).contains("validateSolution").doesNotContain("authoriseResale");
    }

    @Test
    void licencesThatRunOutAskForTheirRenewalAgainAndAgain() {
        Course course = solutionWanted(1).with("provisionLicences", UNTIL_2101).toItsEnd();
        assertThat(course.ends()).contains("endEvent_revenueSettled");
        assertThat(course.instances()).hasSize(1);
        course.fire("event_renewalDue");
        assertThat(course.shown("decideRenewal").at("/licences/lastDay").asText())
                .isEqualTo("31 January 2101");
        course.answer("decideRenewal");
        assertThat(course.ends()).contains("endEvent_licencesRenewed");
        course.fire("event_renewalDue")
                .with("decideRenewal", "{'renewal': 'end', 'reason': 'they build it themselves'}");
        assertThat(course.shown("decideRenewal").at("/licences/lastDay").asText())
                .isEqualTo("31 January 2102");
        course.answer("decideRenewal");
        assertEnded(course, "endEvent_licencesEnded");
    }

    @Test
    void licencesThatNobodyRenewsExpire() {
        Course course = solutionWanted(1).with("provisionLicences", UNTIL_2101).toItsEnd();
        course.fire("event_renewalDue").fire("event_expiryReached");
        assertEnded(course, "endEvent_licencesExpired");
    }
}
