package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jom.kernel.BusinessRuleViolation;
import jom.network.PeopleRegistry;
import jom.network.PersonDetails;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.TimelineEntry;
import jom.portfolio.UnknownPortfolio;
import jom.portfolio.handover.HandoverState;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.StartHandover;
import jom.portfolio.handover.UnknownHandover;
import org.junit.jupiter.api.Test;

/** A manager leaves, and a successor takes the open work over. */
abstract class HandoverPaths extends Paths {

    private static final LocalDate LAST_DAY = LocalDate.parse("2100-03-31");
    private static final String TAKE = "{'decision': 'takeOver'}";
    private static final String ASK = "{'decision': 'sendBack', 'note': 'Who decides there?'}";
    private static final String NOTHING = "{'items': []}";
    private static final String ONE_DECISION = "{'items': [{'kind': 'decision', 'what': 'Who leads the next bid'}]}";

    private final PeopleRegistry people;

    HandoverPaths(Casts casts, Stage stage, PeopleRegistry people) {
        super(casts, stage);
        this.people = people;
    }

    private Cast cast() {
        return casts.of("reseller", "software-vendor");
    }

    private HandingOver begun() {
        return HandingOver.begun(stage, cast());
    }

    private Set<?> managers(HandingOver handing) {
        return stage.handings.portfolios().managers(handing.now().portfolio());
    }

    private static void assertTidy(HandingOver handing, String end) {
        assertThat(handing.ends()).contains(end);
        assertThat(handing.isRunning()).isFalse();
        assertThat(handing.open(handing.leaving())).isEmpty();
        assertThat(handing.open(handing.successor())).isEmpty();
    }

    @Test
    void theSuccessorTakesOverAndMayAskFirst() {
        Cast cast = cast();
        HandingOver handing = HandingOver.begun(stage, cast);
        handing.answer(
                handing.leaving(),
                "listOpenWork",
                "{'items': [{'kind': 'promise', 'organisationId': '" + cast.originator()
                        + "', 'what': 'A joint workshop', 'dueOn': '2100-02-10'},"
                        + " {'kind': 'contact', 'organisationId': '" + cast.partner(1)
                        + "', 'what': 'Ask for Ms Meier'}]}");
        assertThat(handing.open(handing.successor()))
                .hasSize(2)
                .anySatisfy(task -> assertThat(task.due()).isEqualTo(Instant.parse("2100-02-11T00:00:00Z")));
        handing.answer(handing.successor(), "takeOverWork", TAKE).answer(handing.successor(), "takeOverWork", ASK);
        assertThat(handing.shown(handing.leaving()).at("/item/question").asText())
                .isEqualTo("Who decides there?");
        handing.answer(handing.leaving(), "clarifyWork", "{'answer': 'Her deputy'}");
        assertThat(handing.shown(handing.successor()).at("/item/answer").asText())
                .isEqualTo("Her deputy");
        handing.answer(handing.successor(), "takeOverWork", "{'decision': 'takeOver', 'note': 'I will call'}");
        assertTidy(handing, "endEvent_workHandedOver");
        assertThat(managers(handing)).isEqualTo(Set.of(handing.successor().id()));
        assertThat(handing.now().state()).isEqualTo(HandoverState.COMPLETED);
    }

    @Test
    void claimedTasksGoAlongAndParticipantsReadOfTheChange() {
        Course course = solutionWanted(1).until("confirmRegistration");
        PersonProfile manager = course.cast().manager();
        String claimed = course.next("confirmRegistration").task().id();
        stage.tasks.claim(stage.viewers.named(manager.signInName()), claimed);
        HandingOver handing = HandingOver.begun(stage, course.cast());
        assertThat(handing.shown(manager).path("items")).hasSize(1);
        assertThat(handing.shown(manager).path("underWay")).hasSize(1);
        handing.answer(manager, "listOpenWork", NOTHING);
        assertTidy(handing, "endEvent_workHandedOver");
        assertThat(stage.tasks.newest(stage.viewers.named(handing.successor().signInName()), null, 10))
                .extracting(task -> task.id())
                .containsExactly(claimed);
        assertThat(stage.tasks.newest(stage.viewers.named(manager.signInName()), null, 10))
                .isEmpty();
        assertThat(course.timeline(course.cast().originator()))
                .extracting(TimelineEntry::action)
                .contains("portfolio.managersChanged");
    }

    @Test
    void theSuccessorListsWhatNobodyListedInTime() {
        HandingOver handing = begun().fire("event_listOverdue");
        assertThat(handing.open(handing.leaving())).isEmpty();
        handing.answer(handing.successor(), "listOpenWork", ONE_DECISION);
        refused(handing, ASK, "portfolio.nobodyToAsk");
        handing.answer(handing.successor(), "takeOverWork", TAKE);
        assertTidy(handing, "endEvent_workHandedOver");
    }

    private void refused(HandingOver handing, String answers, String code) {
        assertThatThrownBy(() -> handing.answer(handing.successor(), "takeOverWork", answers))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void theSuccessorListsWhereTheSignInIsWithdrawn() {
        HandingOver handing = begun();
        people.disable(handing.leaving().id());
        assertThat(handing.now().listedBySuccessor()).isTrue();
        handing.answer(handing.successor(), "listOpenWork", NOTHING);
        assertTidy(handing, "endEvent_workHandedOver");
    }

    @Test
    void theSuccessorListsWhereNobodyIsThereAnyMore() {
        Cast cast = cast();
        people.disable(cast.manager().id());
        HandingOver handing = HandingOver.begun(stage, cast);
        handing.answer(handing.successor(), "listOpenWork", NOTHING);
        assertTidy(handing, "endEvent_workHandedOver");
    }

    @Test
    void anUnansweredQuestionStopsNobody() {
        HandingOver handing = asked().fire("event_answerOverdue");
        handing.answer(handing.successor(), "takeOverWork", TAKE);
        assertTidy(handing, "endEvent_workHandedOver");
    }

    @Test
    void aQuestionToSomebodyWhoIsGoneStopsNobody() {
        HandingOver handing = asked();
        people.disable(handing.leaving().id());
        handing.answer(handing.successor(), "takeOverWork", TAKE);
        assertTidy(handing, "endEvent_workHandedOver");
    }

    private HandingOver asked() {
        HandingOver handing = begun();
        return handing.answer(handing.leaving(), "listOpenWork", ONE_DECISION)
                .answer(handing.successor(), "takeOverWork", ASK);
    }

    @Test
    void whatIsCancelledLeavesNothing() {
        HandingOver handing = asked();
        HandoverView before = handing.now();
        cancel(handing);
        assertTidy(handing, "endEvent_handoverCancelled");
        assertThat(handing.now().cancelledBecause()).isEqualTo("she stays");
        assertThat(managers(handing)).isEqualTo(Set.of(before.leaving()));
        assertThatThrownBy(() -> cancel(handing)).hasMessageContaining("ended already");
    }

    private void cancel(HandingOver handing) {
        stage.network.as(handing.leaving(), () -> {
            stage.handings
                    .handovers()
                    .cancel(
                            handing.id(),
                            handing.leaving().reader(),
                            handing.now().version(),
                            "she stays");
            return handing;
        });
    }

    @Test
    void endsWhenTheSuccessorCannotSignInAnyMore() {
        HandingOver handing = begun();
        people.disable(handing.successor().id());
        assertThat(handing.now().state()).isEqualTo(HandoverState.CANCELLED);
        assertTidy(handing, "endEvent_handoverCancelled");
    }

    @Test
    void endsWhenTheSuccessorDoesNotManagePortfoliosAnyMore() {
        HandingOver handing = begun();
        withdrawManaging(handing.successor());
        assertThat(handing.now().state()).isEqualTo(HandoverState.CANCELLED);
        assertThat(handing.now().cancelledBecause()).isEqualTo("The successor does not manage portfolios any more.");
        assertTidy(handing, "endEvent_handoverCancelled");
    }

    @Test
    void theSuccessorListsWhereWhoLeavesDoesNotManagePortfoliosAnyMore() {
        HandingOver handing = begun();
        withdrawManaging(handing.leaving());
        assertThat(handing.now().listedBySuccessor()).isTrue();
        handing.answer(handing.successor(), "listOpenWork", NOTHING);
        assertTidy(handing, "endEvent_workHandedOver");
    }

    private void withdrawManaging(PersonProfile manager) {
        people.update(
                manager.id(),
                manager.version(),
                new PersonDetails(
                        manager.displayName(), manager.email(), manager.language(), Set.of(), manager.organisations()));
    }

    @Test
    void aPromiseNeedsADay() {
        HandingOver handing = begun();
        assertThatThrownBy(() -> handing.answer(
                        handing.leaving(), "listOpenWork", "{'items': [{'kind': 'promise', 'what': 'A workshop'}]}"))
                .hasMessageContaining("A promise needs");
        assertThat(handing.now().items()).isEmpty();
        assertThat(handing.open(handing.leaving())).hasSize(1);
    }

    @Test
    void refusesWhoCannotHandOverOrTakeOver() {
        Cast cast = cast();
        HandingOver running = HandingOver.begun(stage, cast);
        PersonProfile partner = cast.person(cast.originator());
        PersonProfile otherManager = stage.network.person(Role.PPM);
        assertRefused(cast, cast.manager(), cast.manager(), running.successor(), "portfolio.handoverRunning");
        assertRefused(cast, cast.manager(), cast.manager(), partner, "portfolio.unsuitableSuccessor");
        assertRefused(cast, cast.manager(), cast.manager(), cast.manager(), "portfolio.unsuitableSuccessor");
        assertRefused(cast, cast.manager(), otherManager, running.successor(), "portfolio.notTheManager");
        assertRefused(cast, partner, cast.manager(), otherManager, "portfolio.unknownHandover");
        assertRefused(cast, otherManager, cast.manager(), otherManager, "portfolio.unknownPortfolio");
        assertThatThrownBy(() -> stage.handings.desk().get(running.id(), otherManager.reader()))
                .isInstanceOf(UnknownHandover.class);
        assertThatThrownBy(() -> stage.handings.desk().of(cast.portfolio(), otherManager.reader(), null, 10))
                .isInstanceOf(UnknownPortfolio.class);
        assertThat(stage.handings
                        .desk()
                        .get(running.id(), running.successor().reader())
                        .id())
                .isEqualTo(running.id());
    }

    private void assertRefused(
            Cast cast, PersonProfile caller, PersonProfile leaving, PersonProfile successor, String code) {
        StartHandover order = new StartHandover(leaving.id(), successor.id(), "leaves", LAST_DAY);
        assertThatThrownBy(() -> stage.handings.handovers().start(cast.portfolio(), caller.reader(), order))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
