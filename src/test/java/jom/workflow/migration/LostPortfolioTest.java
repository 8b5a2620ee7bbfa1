package jom.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PartnerType;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.WorkflowKey;
import jom.opportunity.ParticipantRole;
import jom.portfolio.Phase;
import jom.portfolio.Portfolios;
import jom.portfolio.WorkflowMapping;
import jom.portfolio.WorkflowPlace;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import jom.workflow.gate.Designers;
import jom.workflow.mapping.OwnProcesses;
import jom.workflow.migration.MigratingInstance.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** A designer of two portfolios plans a migration and then loses one: what runs there is no longer hers to move. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LostPortfolioTest {

    private static final String STEP = "userTask_review";

    private final Casts casts;
    private final Stage stage;
    private final OwnProcesses own;
    private final WorkflowMapping mapping;
    private final Portfolios portfolios;
    private final NetworkFixture network;
    private final Migrations migrations;
    private final String process = Designers.id();
    private Cast kept;
    private Cast lost;
    private PersonProfile designer;
    private Course ofKept;
    private Course ofLost;
    private MigrationId planned;

    @SuppressWarnings("NullAway.Init") // set before each test
    LostPortfolioTest(
            Casts casts,
            Stage stage,
            OwnProcesses own,
            WorkflowMapping mapping,
            Portfolios portfolios,
            NetworkFixture network,
            Migrations migrations) {
        this.casts = casts;
        this.stage = stage;
        this.own = own;
        this.mapping = mapping;
        this.portfolios = portfolios;
        this.network = network;
        this.migrations = migrations;
    }

    @BeforeEach
    void twoInstancesAreToMove() {
        kept = casts.of("reseller", "software-vendor");
        lost = casts.of("reseller", "software-vendor");
        designer = own.designerOf(kept.portfolio());
        portfolios.appoint(lost.portfolio(), designer.id());
        own.deployed(designer, process, OwnVersions.withStep(process, STEP));
        ofKept = waiting(kept);
        ofLost = waiting(lost);
        own.deployed(designer, process, OwnVersions.forManagers(process, STEP));
        planned = planned(designer);
        assertThat(migrations.get(designer.reader(), planned).left()).isEqualTo(2);
    }

    private Course waiting(Cast cast) {
        network.as(designer, () -> {
            mapping.map(
                    new WorkflowPlace(cast.portfolio(), new PartnerType("reseller"), Phase.PREPARE),
                    new WorkflowKey(process),
                    0);
            return true;
        });
        return stage.takenIn(cast, ParticipantRole.SOLUTION).until("testReview");
    }

    private MigrationId planned(PersonProfile person) {
        return network.as(person, () -> migrations.plan(person.reader(), new PlanMigration(process, 1, 2, List.of())));
    }

    private Migration stepped(PersonProfile person, MigrationId id) {
        return network.as(person, () -> migrations.step(person.reader(), id, Migrations.PORTION_MAX));
    }

    private List<MigratingInstance> instances() {
        return network.as(designer, () -> migrations.instances(designer.reader(), planned, null, 10));
    }

    @Test
    void movesWhatRunsInThePortfolioThatIsLeftAndNothingElse() {
        portfolios.dismiss(lost.portfolio(), designer.id());
        assertThat(instances())
                .extracting(MigratingInstance::about, each -> each.obstacle().orElse(null))
                .containsExactlyInAnyOrder(
                        tuple(ofKept.id().toString(), null), tuple(ofLost.id().toString(), Obstacle.OUT_OF_REACH));
        assertThat(instances())
                .filteredOn(each -> each.obstacle().isPresent())
                .allSatisfy(each -> assertThat(each.steps()).isEmpty());

        assertThat(stepped(designer, planned))
                .extracting(Migration::moved, Migration::refused, Migration::left)
                .containsExactly(1, 1, 0);
        assertThat(instances())
                .extracting(MigratingInstance::about, MigratingInstance::state)
                .containsExactlyInAnyOrder(
                        tuple(ofKept.id().toString(), State.MOVED),
                        tuple(ofLost.id().toString(), State.REFUSED));
        assertThat(ofKept.openContracts()).contains("questionnaire").doesNotContain("testReview");
        assertThat(ofLost.openContracts()).contains("testReview").doesNotContain("questionnaire");
    }

    /** Whoever manages it now, or an administrator, goes on with what stayed. */
    @Test
    void leavesTheRestToOthers() {
        portfolios.dismiss(lost.portfolio(), designer.id());
        stepped(designer, planned);
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        assertThat(stepped(administrator, planned(administrator)))
                .extracting(Migration::total, Migration::moved)
                .containsExactly(1, 1);
        assertThat(ofLost.openContracts()).contains("questionnaire").doesNotContain("testReview");
    }

    @Test
    void isThereNoLongerOnceBothAreLost() {
        portfolios.dismiss(lost.portfolio(), designer.id());
        portfolios.dismiss(kept.portfolio(), designer.id());
        assertThatThrownBy(() -> stepped(designer, planned)).isInstanceOf(UnknownMigration.class);
        assertThat(ofKept.openContracts()).contains("testReview");
        assertThat(ofLost.openContracts()).contains("testReview");
    }

    @Test
    void movesBothWhileBothAreHers() {
        assertThat(stepped(designer, planned)).extracting(Migration::moved).isEqualTo(2);
    }
}
