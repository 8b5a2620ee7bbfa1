package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jom.kernel.BusinessRuleViolation;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.Territory;
import jom.portfolio.recruiting.EndRecruiting;
import jom.portfolio.recruiting.OpenRecruiting;
import jom.portfolio.recruiting.RecruitingOutcome;
import jom.portfolio.recruiting.RecruitingState;
import jom.solutionmap.CellNeeds;
import jom.workflow.AnswersInvalid;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A manager looks for a partner where the map has a gap: somebody is found, or nobody, or the gap closes by itself. */
abstract class RecruitingPaths extends Paths {

    RecruitingPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    private Cast cast() {
        return casts.of("reseller", "software-vendor");
    }

    private static void assertTidy(Recruiting recruiting, RecruitingState state, String end) {
        assertThat(recruiting.now().state()).isEqualTo(state);
        assertThat(recruiting.ends()).contains(end);
        assertThat(recruiting.isRunning()).isFalse();
        assertThat(recruiting.open(recruiting.manager())).isEmpty();
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("portfolio." + code));
    }

    private static String answer(String outcome, OrganisationId who) {
        return "{'outcome': '" + outcome + "', 'organisationId': '" + who + "'}";
    }

    @Test
    void namesWhoWasWonAndJoins() {
        Recruiting recruiting = Recruiting.begun(stage, cast());
        Joining joining = Joining.begun(stage, casts.of("reseller"));
        assertThat(recruiting.open(recruiting.manager()).get(0).due())
                .as("due on the day that was agreed on")
                .isEqualTo(Instant.parse("2100-04-01T00:00:00Z"));
        JsonNode shown = recruiting.shown(recruiting.manager());
        assertThat(shown.at("/sought/owner").asText())
                .isEqualTo(recruiting.manager().displayName());
        assertThat(shown.at("/sought/capabilities").asText()).isNotEmpty();
        recruiting.answer(recruiting.manager(), "recruitPartner", answer("joined", joining.id()));
        assertThat(recruiting.now().organisation()).isEqualTo(joining.id());
        assertTidy(recruiting, RecruitingState.JOINED, "endEvent_partnerFound");
    }

    @Test
    void namesAMemberOnlyIfItCanDoWhatIsSought() {
        Cast cast = cast();
        Recruiting recruiting = Recruiting.begun(stage, cast);
        String member = answer("gained", cast.partner(1));
        assertRefused("recruitingNotAble", () -> recruiting.answer(recruiting.manager(), "recruitPartner", member));
        assertThat(recruiting.open(recruiting.manager())).hasSize(1);
        recruiting.learns(cast.partner(1)).answer(recruiting.manager(), "recruitPartner", member);
        assertTidy(recruiting, RecruitingState.GAINED, "endEvent_partnerFound");
    }

    @Test
    void isGivenUpWithAReason() {
        Recruiting recruiting = Recruiting.begun(stage, cast());
        assertThatThrownBy(() -> recruiting.answer(recruiting.manager(), "recruitPartner", "{'outcome': 'givenUp'}"))
                .isInstanceOf(AnswersInvalid.class);
        recruiting.answer(recruiting.manager(), "recruitPartner", "{'outcome': 'givenUp', 'words': 'nobody is left'}");
        assertThat(recruiting.now().words()).isEqualTo("nobody is left");
        assertTidy(recruiting, RecruitingState.GIVEN_UP, "endEvent_recruitingGivenUp");
    }

    @Test
    void endsByItselfWhenTheGapCloses() {
        Cast cast = cast();
        Recruiting recruiting = Recruiting.begun(stage, cast);
        stage.recruiters.watch().round();
        assertThat(recruiting.isRunning()).as("there still is a gap").isTrue();
        recruiting.learns(cast.partner(1));
        stage.recruiters.watch().round();
        assertTidy(recruiting, RecruitingState.GAP_CLOSED, "endEvent_gapClosed");
    }

    @Test
    void aSinglePointOfFailureIsClosedByASecondPartnerOnly() {
        Cast cast = casts.of("reseller", "software-vendor", "hosting-provider");
        Recruiting first = Recruiting.begun(stage, cast).learns(cast.partner(1));
        first.answer(first.manager(), "recruitPartner", answer("gained", cast.partner(1)));
        Recruiting second = Recruiting.begun(stage, cast);
        stage.recruiters.watch().round();
        assertThat(second.isRunning())
                .as("one partner is a single point of failure")
                .isTrue();
        second.learns(cast.partner(2));
        stage.recruiters.watch().round();
        assertTidy(second, RecruitingState.GAP_CLOSED, "endEvent_gapClosed");
        assertRefused("recruitingNoGap", () -> Recruiting.begun(stage, cast));
    }

    @Test
    void aGapOfATerritoryStaysOpenWhereNobodyDelivers() {
        Cast cast = cast();
        Territory elsewhere = new Territory(cast.country().equals(new Territory("AQ")) ? "TF" : "AQ");
        Recruiting recruiting = Recruiting.begun(stage, cast, Set.of(elsewhere)).learns(cast.partner(1));
        stage.recruiters.watch().round();
        assertThat(recruiting.isRunning()).isTrue();
    }

    @Test
    void isEndedElsewhere() {
        Recruiting recruiting = Recruiting.begun(stage, cast());
        stage.network.as(recruiting.manager(), () -> {
            stage.recruiters
                    .recruitings()
                    .end(
                            recruiting.id(),
                            recruiting.manager().reader(),
                            0,
                            new EndRecruiting(RecruitingOutcome.GIVEN_UP, null, "not worth it"));
            return recruiting.id();
        });
        assertTidy(recruiting, RecruitingState.GIVEN_UP, "endEvent_endedElsewhere");
    }

    @Test
    void looksOnceAtATimeForWhatIsNeededByOneOfTheManagers() {
        Cast cast = cast();
        CellNeeds gap = Recruiting.gap(stage, cast);
        PersonProfile stranger = stage.network.person(Role.PPM);
        Capability needless = new Capability("nobody-needs-this");
        assertRefused("recruitingNotNeeded", () -> start(cast, gap, Set.of(needless), cast.manager(), Recruiting.DAY));
        assertRefused("recruitingNotTheManager", () -> start(cast, gap, gap.capabilities(), stranger, Recruiting.DAY));
        assertRefused(
                "recruitingPast",
                () -> start(cast, gap, gap.capabilities(), cast.manager(), LocalDate.parse("2001-01-01")));
        Recruiting.begun(stage, cast);
        assertRefused("recruitingRunning", () -> Recruiting.begun(stage, cast));
    }

    private void start(Cast cast, CellNeeds gap, Set<Capability> capabilities, PersonProfile owner, LocalDate day) {
        Recruiting.start(stage, cast, new OpenRecruiting(gap.cell(), capabilities, Set.of(), owner.id(), day));
    }

    @Test
    void isNobodyElsesMatter() {
        Cast cast = cast();
        Recruiting recruiting = Recruiting.begun(stage, cast);
        for (PersonProfile other :
                new PersonProfile[] {stage.network.person(Role.PPM), cast.person(cast.originator())}) {
            assertThat(recruiting.open(other)).isEmpty();
            assertThat(stage.recruiters.desk().cells(other.reader())).isEmpty();
            assertRefused("unknownRecruiting", () -> stage.recruiters.desk().get(recruiting.id(), other.reader()));
            assertRefused(
                    "unknownRecruiting",
                    () -> stage.recruiters
                            .recruitings()
                            .end(
                                    recruiting.id(),
                                    other.reader(),
                                    0,
                                    new EndRecruiting(RecruitingOutcome.GIVEN_UP, null, "why not")));
        }
        assertThat(stage.recruiters
                        .desk()
                        .open(recruiting.cell(), recruiting.manager().reader()))
                .extracting(open -> open.id())
                .containsExactly(recruiting.id());
    }
}
