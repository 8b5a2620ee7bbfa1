package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import jom.kernel.BusinessRuleViolation;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.connections.ConnectionStatus;
import jom.portfolio.introduction.IntroduceTwo;
import jom.portfolio.introduction.IntroductionFigures;
import jom.portfolio.introduction.IntroductionState;
import jom.portfolio.introduction.MeetingOutcome;
import jom.portfolio.introduction.SeenIntroduction.Standing;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A manager introduces two organisations: they meet, or do not, and neither learns more than it may. */
abstract class IntroductionPaths extends Paths {

    IntroductionPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    private Cast cast() {
        return casts.of("reseller", "software-vendor");
    }

    private Introducing begun() {
        return Introducing.begun(stage, cast());
    }

    private static void assertTidy(Introducing introducing, String end) {
        assertThat(introducing.ends()).contains(end);
        assertThat(introducing.isRunning()).isFalse();
        assertThat(introducing.open(introducing.manager())).isEmpty();
        assertThat(introducing.open(introducing.one())).isEmpty();
        assertThat(introducing.open(introducing.other())).isEmpty();
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("portfolio." + code));
    }

    @Test
    void bothMeetAndTheManagerTellsWhatCameOfIt() {
        Introducing introducing = begun();
        JsonNode shown = introducing.shown(introducing.one());
        assertThat(shown.at("/organisation/name").asText())
                .isEqualTo(stage.organisations.name(
                        introducing.other().organisations().iterator().next()));
        assertThat(shown.path("introductionReason").asText()).isEqualTo("Your clinics, their software");
        assertThat(shown.path("manager").asText())
                .isEqualTo(introducing.manager().displayName());
        assertThat(shown.path("fit").asText()).contains("Shared industries").doesNotContain("Answering");
        introducing.bothWantIt();
        assertThat(introducing.now().state()).isEqualTo(IntroductionState.CONNECTED);
        assertThat(introducing.areConnected()).isTrue();
        assertThat(introducing.figures()).isEqualTo(new IntroductionFigures(1, 1, 1, 0, 0, 0));
        assertThat(introducing.open(introducing.manager()))
                .as("nobody asks before there is anything to tell")
                .isEmpty();
        introducing
                .fire("event_followUpDue")
                .answer(introducing.manager(), "reportIntroduction", "{'outcome': 'talks', 'words': 'A workshop'}");
        assertThat(introducing.now().outcome()).isEqualTo(MeetingOutcome.TALKS);
        assertThat(introducing.figures()).isEqualTo(new IntroductionFigures(1, 1, 1, 0, 1, 0));
        assertTidy(introducing, "endEvent_outcomeTold");
    }

    @Test
    void bothReadWhatTheOtherOneSaysOnlyOnceBothWantIt() {
        Introducing introducing = begun().answerOne(Introducing.YES);
        assertThat(introducing.standingOfOne()).isEqualTo(Standing.ANSWERED);
        assertThat(introducing.standingOfOther()).isEqualTo(Standing.ASKED);
        assertThat(introducing.seenByOther().otherWords()).isNull();
        assertThat(introducing.shown(introducing.other()).toString()).doesNotContain("nurses");
        introducing.answer(introducing.other(), "meetOrganisation", "{'meeting': 'yes', 'words': 'Gladly'}");
        assertThat(introducing.seenByOne().otherWords()).isEqualTo("Gladly");
        assertThat(introducing.seenByOther().otherWords()).isEqualTo("We need your nurses");
        assertThat(stage.introducings
                        .connections()
                        .get(
                                introducing.seenByOne().own(),
                                introducing.seenByOne().other()))
                .satisfies(connection -> assertThat(connection.status()).isEqualTo(ConnectionStatus.CONNECTED))
                .satisfies(connection -> assertThat(connection.note()).isEqualTo("Your clinics, their software"));
    }

    /** The other one's task stays, and it sees what somebody sees whose other one is still thinking. */
    @Test
    void nobodyLearnsThatTheOtherOneSaidNo() {
        Introducing refused = begun().answerOne(Introducing.NOT_NOW);
        assertThat(refused.open(refused.other())).hasSize(1);
        assertThat(refused.standingOfOther()).isEqualTo(Standing.ASKED);
        refused.answer(refused.other(), "meetOrganisation", Introducing.YES);
        assertThat(refused.now().state()).isEqualTo(IntroductionState.NOT_CONNECTED);
        assertThat(refused.areConnected()).isFalse();
        Introducing thinking = begun();
        thinking.answer(thinking.other(), "meetOrganisation", Introducing.YES);
        assertThat(refused.standingOfOther())
                .isEqualTo(thinking.standingOfOther())
                .isEqualTo(Standing.ANSWERED);
        assertThat(refused.seenByOther().otherWords()).isNull();
        assertThat(refused.now().answerOf(refused.seenByOne().own()))
                .as("the manager reads it")
                .hasValueSatisfying(answer -> assertThat(answer.words()).isEqualTo("We are being sold"));
        assertThat(refused.figures()).isEqualTo(new IntroductionFigures(1, 1, 0, 0, 0, 0));
        assertTidy(refused, "endEvent_notConnected");
    }

    @Test
    void nobodyIsWaitedForForEver() {
        Introducing introducing = begun().answerOne(Introducing.YES).fire("event_answersOverdue");
        assertThat(introducing.now().state()).isEqualTo(IntroductionState.NOT_CONNECTED);
        assertThat(introducing.figures()).isEqualTo(new IntroductionFigures(1, 0, 0, 0, 0, 0));
        assertTidy(introducing, "endEvent_notConnected");
    }

    @Test
    void endsByItselfIfNobodyTellsWhatCameOfIt() {
        Introducing introducing = begun().bothWantIt().fire("event_followUpDue").fire("event_reportOverdue");
        assertThat(introducing.now().outcome()).isNull();
        assertThat(introducing.figures().untold()).isEqualTo(1);
        assertTidy(introducing, "endEvent_outcomeUntold");
    }

    @Test
    void isTakenBackByTheManager() {
        Introducing introducing = begun().answerOne(Introducing.YES);
        as(
                introducing.manager(),
                () -> stage.introducings
                        .introductions()
                        .withdraw(introducing.id(), introducing.manager().reader(), 0, "the wrong two"));
        assertThat(introducing.standingOfOne()).isEqualTo(Standing.ENDED);
        assertThat(introducing.figures()).isEqualTo(new IntroductionFigures(0, 0, 0, 0, 0, 0));
        assertTidy(introducing, "endEvent_introductionWithdrawn");
    }

    private void as(PersonProfile person, Runnable deed) {
        stage.network.as(person, () -> {
            deed.run();
            return person.id();
        });
    }

    @Test
    void whoHasBlockedTheOtherOneMeanwhileIsNotConnectedWithIt() {
        Introducing introducing = begun();
        stage.introducings
                .blocks()
                .block(introducing.seenByOne().own(), introducing.seenByOne().other());
        introducing.bothWantIt();
        assertThat(introducing.areConnected()).isFalse();
        assertThat(introducing.standingOfOther()).isEqualTo(Standing.ANSWERED);
        assertTidy(introducing, "endEvent_notConnected");
    }

    @Test
    void whoKeepsTheOtherOneAwayIsNotIntroducedWhicheverItIs() {
        for (int blocker : new int[] {0, 1}) {
            Cast cast = cast();
            stage.introducings
                    .blocks()
                    .block(
                            cast.organisations().get(blocker),
                            cast.organisations().get(1 - blocker));
            assertRefused("introductionNotPossible", () -> Introducing.begun(stage, cast));
        }
    }

    @Test
    void twoAreIntroducedOnceAtATimeAndNotAgainSoonAfterwards() {
        Cast cast = cast();
        Introducing introducing = Introducing.begun(stage, cast);
        assertRefused("introductionRunning", () -> Introducing.begun(stage, cast));
        introducing.answerOne(Introducing.NOT_NOW).fire("event_answersOverdue");
        assertRefused("introductionTooSoon", () -> Introducing.begun(stage, cast));
        Cast connected = cast();
        Introducing.begun(stage, connected).bothWantIt();
        assertRefused("introductionConnected", () -> Introducing.begun(stage, connected));
    }

    @Test
    void aRequestThatWaitedCountsAsAccepted() {
        Introducing introducing = begun();
        OrganisationId asker = introducing.seenByOther().own();
        OrganisationId asked = introducing.seenByOne().own();
        stage.introducings.connections().request(asker, asked, "Hello");
        introducing.bothWantIt();
        assertThat(stage.introducings.connections().get(asked, asker).waitsForAnswer())
                .isFalse();
        assertThat(introducing.areConnected()).isTrue();
    }

    @Test
    void refusesWhoHasNothingToDoWithThePortfolio() {
        Cast cast = cast();
        Cast elsewhere = cast();
        Map<String, IntroduceTwo> orders = Map.of(
                "introductionOfItself", new IntroduceTwo(cast.originator(), cast.originator(), "why"),
                "introductionOfStrangers", new IntroduceTwo(elsewhere.originator(), elsewhere.partner(1), "why"));
        orders.forEach((code, order) -> assertRefused(code, () -> start(cast, order)));
        Joining joining = Joining.begun(stage, casts.of("reseller"));
        assertRefused(
                "introductionUnverified", () -> start(cast, new IntroduceTwo(cast.originator(), joining.id(), "why")));
    }

    private void start(Cast cast, IntroduceTwo order) {
        as(
                cast.manager(),
                () -> stage.introducings
                        .introductions()
                        .start(cast.portfolio(), cast.manager().reader(), order));
    }

    @Test
    void isNobodyElsesMatter() {
        Cast cast = casts.of("reseller", "software-vendor", "hosting-provider");
        Introducing introducing = Introducing.begun(stage, cast).bothWantIt().fire("event_followUpDue");
        PersonProfile member = cast.person(cast.partner(2));
        for (PersonProfile other : new PersonProfile[] {stage.network.person(Role.PPM), member}) {
            assertThat(introducing.open(other)).isEmpty();
            assertRefused("unknownIntroduction", () -> stage.introducings.desk().get(introducing.id(), other.reader()));
            assertRefused(
                    "unknownIntroduction", () -> stage.introducings.desk().seen(introducing.id(), other.reader()));
            assertRefused(
                    "unknownIntroduction",
                    () -> stage.introducings
                            .introductions()
                            .report(introducing.id(), other.reader(), MeetingOutcome.TALKS, null));
            assertRefused(
                    "unknownIntroduction",
                    () -> stage.introducings
                            .introductions()
                            .answer(introducing.id(), cast.originator(), other.reader(), true, null));
        }
        assertThat(Optional.ofNullable(introducing.now().outcome())).isEmpty();
    }
}
