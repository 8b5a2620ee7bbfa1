package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import jom.matching.ProposalStatus;
import jom.matching.TeamFormation;
import jom.opportunity.InvitationFacts;
import jom.opportunity.InvitationStatus;
import jom.opportunity.Invitations;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class WithdrawalPaths extends Paths {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TeamFormation teams;

    WithdrawalPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirmRegistration",
                "qualifyOpportunity",
                "confirmTeam",
                "answerInvitation",
                "proposeCharter",
                "signCharter",
                "attachSolution",
                "validateSolution",
                "scoreBid",
                "confirmTeamingTerms",
                "signSizing",
                "confirmHostingRight",
                "contributeSection",
                "reviewProposal",
                "signOffProposal",
                "recordCustomerDecision"
            })
    void aWithdrawalLeavesNothingOpen(String where) {
        Course course = stage.takenIn(
                        casts.of("reseller", "software-vendor", "system-integrator", "hosting-provider"),
                        ParticipantRole.SOLUTION,
                        ParticipantRole.INTEGRATION,
                        ParticipantRole.HOSTING)
                .until(where);
        assertGone(course, where);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handleMissingTeam", "confirmReplacement"})
    void neitherDoesOneWhileNobodyIsFound(String where) {
        Course course = solutionWanted(1)
                .with("answerInvitation", "{'answer': 'decline', 'declineReason': 'unableToSupport'}")
                .with("confirmReplacement", "{'decision': 'stop'}");
        assertGone(course.until(where), where);
    }

    private void assertGone(Course course, String where) {
        String id = course.id().toString();
        course.withdraw("the customer went silent");
        assertEnded(course, "endEvent_opportunityWithdrawn");
        assertThat(course.instances()).as(where).isEmpty();
        assertThat(stage.engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(id)
                        .count())
                .isZero();
        assertThat(jdbc.sql("select count(*) from open_task where business_key = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(orphans("ACT_RU_JOB", "PROCESS_INSTANCE_ID_", id)).isZero();
        assertThat(orphans("ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_", id)).isZero();
        assertThat(orphans("ACT_RU_VARIABLE", "PROC_INST_ID_", id)).isZero();
        assertThat(invitations.of(course.id()))
                .extracting(InvitationFacts::status)
                .doesNotContain(InvitationStatus.CONFIRMED, InvitationStatus.OPEN);
        assertThat(teams.latest(course.id()).stream())
                .allSatisfy(proposal -> assertThat(proposal.status()).isNotEqualTo(ProposalStatus.PROPOSED));
        assertThat(stage.opportunities
                        .insideView(
                                course.id(),
                                course.cast().person(course.cast().originator()).reader())
                        .endReason())
                .contains("the customer went silent");
    }

    /** What is left of processes about the opportunity, running or not. */
    private long orphans(String table, String instance, String businessKey) {
        return jdbc.sql("select count(*) from " + table + " where " + instance
                        + " in (select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?)")
                .param(businessKey)
                .query(Long.class)
                .single();
    }
}
