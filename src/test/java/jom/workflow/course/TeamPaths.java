package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import jom.network.Capability;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.profile.Certificate;
import jom.network.profile.Certificates;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class TeamPaths extends Paths {

    private static final String DECLINE =
            "{'answer': 'decline', 'declineReason': 'unableToSupport', 'note': 'all hands full'}";

    @Autowired
    private Certificates certificates;

    TeamPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    @Test
    void aSearchThatFindsNobodyIsRepeatedAndGivenUp() {
        Set<Capability> rare =
                Set.of(new Capability("internet-of-things")); // so that no other test's organisation fits
        Course course = stage.takenInWanting(
                        casts.of(rare, "reseller", "software-vendor"), rare, ParticipantRole.SOLUTION)
                .nobodyWillDo()
                .with("handleMissingTeam", "{'decision': 'retry'}", "{'decision': 'abandon', 'reason': 'nobody left'}")
                .toItsEnd();
        assertThat(course.completed()).containsSubsequence("confirmTeam", "handleMissingTeam", "handleMissingTeam");
        assertEnded(course, "endEvent_teamNotFormed", "endEvent_opportunityNotPursued");
    }

    /** Until somebody holds it: then the search that is repeated finds a team. */
    @Test
    void aCertificateThatNobodyHoldsIsNamed() {
        String seal = NetworkFixture.unique("Seal");
        Cast cast = casts.of("reseller", "software-vendor");
        Course course =
                stage.takenInAsking(cast, seal, ParticipantRole.SOLUTION).until("handleMissingTeam");
        JsonNode shown = course.shown("handleMissingTeam");
        assertThat(shown.at("/opportunity/certificatesWanted").asText()).isEqualTo(seal);
        assertThat(shown.at("/missing/0/what").asText()).isEqualTo("Solution");
        assertThat(shown.at("/missing/0/why").asText()).contains("can be asked only with " + seal);
        assertThat(shown.at("/rejected").findValuesAsText("reason")).contains("Has no " + seal);
        LocalDate day = LocalDate.parse("2100-06-30");
        certificates.add(cast.partner(1), new Certificate(seal, "TÜV", null, day, day, null));
        course.with("handleMissingTeam", "{'decision': 'retry'}").until("answerInvitation");
        assertThat(course.completed()).containsSubsequence("handleMissingTeam", "confirmTeam");
    }

    @Test
    void aTeamMayBeAbandoned() {
        Course course = solutionWanted(1)
                .with("confirmTeam", "{'decision': 'abandon', 'reason': 'not now'}")
                .toItsEnd();
        assertEnded(course, "endEvent_teamNotFormed", "endEvent_opportunityNotPursued");
    }

    @Test
    void theNextBestTakesThePlaceOfWhoDeclines() {
        Course course = solutionWanted(2).with("answerInvitation", DECLINE).until("confirmReplacement");
        assertThat(course.shown("confirmReplacement").path("hasCandidate").asBoolean())
                .isTrue();
        assertThat(course.shown("confirmReplacement").at("/declined/reason").asText())
                .contains("all hands full");
        course.answer("confirmReplacement");
        assertThat(course.openContracts()).containsExactly("answerInvitation");
        course.answer("answerInvitation");
        assertThat(course.ends()).contains("endEvent_invitationAccepted", "endEvent_teamFormed");
        assertThat(course.openContracts()).containsExactly("proposeCharter");
    }

    @Test
    void aRoleMayBeWaived() {
        Course course = solutionWanted(1)
                .with("answerInvitation", DECLINE)
                .with("confirmReplacement", "{'decision': 'waive', 'reason': 'the customer has one'}")
                .until("proposeCharter");
        assertThat(course.ends()).contains("endEvent_roleWaived", "endEvent_teamFormed");
    }

    @Test
    void aRoleLeftOpenIsSearchedForAgain() {
        Course course = solutionWanted(2)
                .with("answerInvitation", DECLINE)
                .with("confirmReplacement", "{'decision': 'stop'}")
                .until("proposeCharter");
        assertThat(course.ends()).contains("endEvent_roleLeftOpen", "endEvent_teamFormed");
        assertThat(course.completed()).containsSubsequence("confirmReplacement", "confirmTeam", "answerInvitation");
    }

    @Test
    void whoDoesNotAnswerIsRemindedAndExpires() {
        Course course = solutionWanted(2).until("answerInvitation");
        course.fire("event_firstReminderDue").fire("event_secondReminderDue");
        assertThat(course.ends()).contains("endEvent_firstReminderSent", "endEvent_secondReminderSent");
        assertThat(course.openContracts()).containsExactly("answerInvitation");
        course.fire("event_invitationExpired");
        assertThat(course.openContracts()).containsExactly("confirmReplacement");
        course.until("proposeCharter");
        assertThat(course.ends()).contains("endEvent_invitationAccepted", "endEvent_teamFormed");
    }

    @Test
    void whoIsAskedSeesAMaskedPreviewOnly() {
        Course course = solutionWanted(1).until("answerInvitation");
        OrganisationId originator = course.cast().originator();
        String shown = course.shown("answerInvitation").get("preview").toString();
        assertThat(shown).contains("Healthcare").doesNotContain("Klinikum").doesNotContain(originator.toString());
    }
}
