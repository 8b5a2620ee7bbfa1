package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jom.JomTest;
import jom.Together;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityChanged;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.test.context.TestConstructor;

/** Two participants read the same opportunity and leave at once: one does, and the other is told to look again. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeparturesAtOnceTest {

    private final Casts casts;
    private final Stage stage;
    private final Leavers leavers;

    DeparturesAtOnceTest(Casts casts, Stage stage, Leavers leavers) {
        this.casts = casts;
        this.stage = stage;
        this.leavers = leavers;
    }

    private Course fourTogether() {
        return stage.takenIn(
                casts.of("reseller", "software-vendor", "system-integrator", "hosting-provider"),
                ParticipantRole.SOLUTION,
                ParticipantRole.INTEGRATION,
                ParticipantRole.HOSTING);
    }

    /** Two have said yes, the third has not answered. */
    private Course whileATeamIsSought() {
        return fourTogether()
                .until("answerInvitation")
                .answer("answerInvitation")
                .answer("answerInvitation");
    }

    private List<OrganisationId> joined(Course course) {
        return stage.opportunities.participants(course.id()).stream()
                .map(participant -> participant.organisation())
                .filter(organisation -> !organisation.equals(course.cast().originator()))
                .toList();
    }

    @Test
    void theSecondFindsThatItWasChangedThoughATeamIsStillSought() {
        Course course = whileATeamIsSought();
        assertThat(course.openContracts()).contains("answerInvitation");
        List<OrganisationId> both = joined(course);
        assertThat(both).hasSize(2);
        long version = leavers.version(course, course.cast().originator());
        assertThat(left(course, both.get(0), version)).isEmpty();
        assertThat(left(course, both.get(1), version)).containsInstanceOf(OpportunityChanged.class);
        assertThat(joined(course)).containsExactly(both.get(1));
        leavers.assertNothingIsLeftOf(course, both.get(0));
        leavers.assertWonWithout(course.toItsEnd(), List.of(both.get(0)));
    }

    @Test
    void ofTwoAtOnceOneLeavesWhileATeamIsSought() throws Exception {
        oneOfTwo(whileATeamIsSought());
    }

    @Test
    void ofTwoAtOnceOneLeavesWhileTheyPrepare() throws Exception {
        oneOfTwo(fourTogether().until("decideBid"));
    }

    private void oneOfTwo(Course course) throws Exception {
        List<OrganisationId> both = joined(course).subList(0, 2);
        long version = leavers.version(course, course.cast().originator());
        List<Callable<Optional<RuntimeException>>> work = new ArrayList<>();
        both.forEach(each -> work.add(() -> left(course, each, version)));
        List<Optional<RuntimeException>> answers = Together.call(2, work);
        assertThat(answers.stream().flatMap(Optional::stream))
                .singleElement()
                .isInstanceOfAny(OpportunityChanged.class, ConcurrencyFailureException.class);
        OrganisationId gone = both.get(answers.get(0).isEmpty() ? 0 : 1);
        OrganisationId stays = both.get(answers.get(0).isEmpty() ? 1 : 0);
        assertThat(joined(course)).contains(stays).doesNotContain(gone);
        leavers.assertNothingIsLeftOf(course, gone);

        leavers.leave(course, stays);
        leavers.assertNothingIsLeftOf(course, stays);
        leavers.assertWonWithout(course.toItsEnd(), Stream.of(gone, stays).toList());
    }

    private Optional<RuntimeException> left(Course course, OrganisationId leaver, long version) {
        try {
            leavers.leave(course, leaver, version, Optional.empty());
            return Optional.empty();
        } catch (OpportunityChanged | ConcurrencyFailureException overtaken) {
            return Optional.of(overtaken);
        }
    }
}
