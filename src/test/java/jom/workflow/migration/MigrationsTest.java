package jom.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PartnerType;
import jom.network.PersonProfile;
import jom.network.Reader;
import jom.network.Role;
import jom.network.WorkflowKey;
import jom.opportunity.Opportunities;
import jom.opportunity.ParticipantRole;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.portfolio.Phase;
import jom.portfolio.WorkflowMapping;
import jom.portfolio.WorkflowPlace;
import jom.workflow.CurrentViewer;
import jom.workflow.OpenTask;
import jom.workflow.Tasks;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import jom.workflow.gate.Designers;
import jom.workflow.mapping.OwnProcesses;
import jom.workflow.mapping.ParticipantWorkflow;
import jom.workflow.mapping.ParticipantWorkflows;
import jom.workflow.migration.MigratingInstance.State;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Running instances of a portfolio's own process move to another version of it. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MigrationsTest {

    private static final String STEP = "userTask_review";

    private final Casts casts;
    private final Stage stage;
    private final OwnProcesses own;
    private final Designers designers;
    private final WorkflowMapping mapping;
    private final ParticipantWorkflows workflows;
    private final Opportunities opportunities;
    private final NetworkFixture network;
    private final RunningProcesses running;
    private final Migrations migrations;
    private final Tasks tasks;
    private final CurrentViewer viewers;
    private final AuditTrail audit;
    private final ProcessEngine engine;
    private final String process = Designers.id();
    private Cast cast;
    private PersonProfile designer;
    private Course course;

    @SuppressWarnings("NullAway.Init") // set before each test
    MigrationsTest(
            Casts casts,
            Stage stage,
            OwnProcesses own,
            Designers designers,
            WorkflowMapping mapping,
            ParticipantWorkflows workflows,
            Opportunities opportunities,
            NetworkFixture network,
            RunningProcesses running,
            Migrations migrations,
            Tasks tasks,
            CurrentViewer viewers,
            AuditTrail audit,
            ProcessEngine engine) {
        this.casts = casts;
        this.stage = stage;
        this.own = own;
        this.designers = designers;
        this.mapping = mapping;
        this.workflows = workflows;
        this.opportunities = opportunities;
        this.network = network;
        this.running = running;
        this.migrations = migrations;
        this.tasks = tasks;
        this.viewers = viewers;
        this.audit = audit;
        this.engine = engine;
    }

    @BeforeEach
    void aParticipantInAProcessOfThePortfolio() {
        cast = casts.of("reseller", "software-vendor");
        designer = own.designerOf(cast.portfolio());
        own.deployed(designer, process, OwnVersions.withStep(process, STEP));
        as(designer, () -> {
            mapping.map(
                    new WorkflowPlace(cast.portfolio(), new PartnerType("reseller"), Phase.PREPARE),
                    new WorkflowKey(process),
                    0);
            return true;
        });
        course = stage.takenIn(cast, ParticipantRole.SOLUTION).until("testReview");
    }

    private <T> T as(PersonProfile person, Supplier<T> work) {
        return network.as(person, work);
    }

    private Reader reader() {
        return designer.reader();
    }

    private MigrationId planned(StepPair... pairs) {
        return as(designer, () -> migrations.plan(reader(), new PlanMigration(process, 1, 2, List.of(pairs))));
    }

    private Migration stepped(MigrationId id) {
        return as(designer, () -> migrations.step(reader(), id, Migrations.PORTION_MAX));
    }

    private List<MigratingInstance> tried(MigrationId id) {
        return as(designer, () -> migrations.instances(reader(), id, null, 10));
    }

    private List<OpenTask> tasksOf(PersonProfile person) {
        return tasks.newest(viewers.named(person.signInName()), null, 50).stream()
                .filter(task -> task.businessKey().equals(course.id().toString()))
                .toList();
    }

    private int version() {
        return workflows
                .of(
                        opportunities.insideView(course.id(), cast.manager().reader()),
                        cast.manager().reader(),
                        Locale.ENGLISH)
                .stream()
                .filter(each -> each.workflow().value().equals(process))
                .filter(each -> each.begunAt().isPresent())
                .map(ParticipantWorkflow::version)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    @Test
    void tellsWhichVersionsRunAndWhereInstancesStand() {
        own.deployed(designer, process, OwnVersions.forManagers(process, STEP));
        assertThat(running.versions(reader(), new WorkflowKey(process)))
                .containsExactly(new RunningVersion(2, 0, true), new RunningVersion(1, 1, false));
        assertThat(running.instances(reader(), new WorkflowKey(process), 1, 0, 10))
                .singleElement()
                .satisfies(instance -> {
                    assertThat(instance.about()).isEqualTo(course.id().toString());
                    assertThat(instance.steps()).containsExactly(STEP);
                });
    }

    @Test
    void movesAnOpenTaskWithItsNameContractGroupAndDate() {
        OpenTask before = tasksOf(cast.person(cast.originator())).get(0);
        own.deployed(designer, process, OwnVersions.forManagers(process, STEP));
        MigrationId id = planned();
        assertThat(tried(id)).singleElement().satisfies(instance -> {
            assertThat(instance.state()).isEqualTo(State.LEFT);
            assertThat(instance.obstacle()).isEmpty();
            assertThat(instance.steps()).containsExactly(new StepPair(STEP, STEP));
        });
        assertThat(tasksOf(cast.person(cast.originator()))).contains(before);
        assertThat(version()).isEqualTo(1);

        assertThat(stepped(id))
                .extracting(Migration::total, Migration::moved, Migration::refused, Migration::left)
                .containsExactly(1, 1, 0, 0);
        assertThat(tasksOf(cast.person(cast.originator())))
                .extracting(OpenTask::id)
                .doesNotContain(before.id());
        assertThat(tasksOf(cast.manager()))
                .extracting(OpenTask::id, OpenTask::name, OpenTask::contract)
                .containsExactly(tuple(before.id(), "Tell of the visit", "questionnaire"));
        assertThat(version()).isEqualTo(2);
        assertThat(audit.entries(id.value()))
                .extracting(AuditEntry::action, entry -> entry.actor().name())
                .containsExactly(
                        tuple("workflow.migrationPlanned", designer.signInName()),
                        tuple("workflow.instanceMigrated", designer.signInName()));

        course.with("questionnaire", "{'met': 'the head of IT'}")
                .answer("questionnaire")
                .toItsEnd();
        assertThat(course.ends()).contains("endEvent_revenueSettled");
    }

    @Test
    void staysAsAWholeWhereAStepHasNoCounterpart() {
        own.deployed(designer, process, OwnVersions.withStep(process, "userTask_check"));
        MigrationId id = planned();
        assertThat(tried(id)).singleElement().satisfies(instance -> {
            assertThat(instance.obstacle()).contains(Obstacle.NO_COUNTERPART);
            assertThat(instance.steps()).containsExactly(new StepPair(STEP, ""));
        });
        assertThat(stepped(id))
                .extracting(Migration::moved, Migration::refused, Migration::left)
                .containsExactly(0, 1, 0);
        assertThat(version()).isEqualTo(1);
        assertThat(tried(id)).singleElement().satisfies(instance -> {
            assertThat(instance.state()).isEqualTo(State.REFUSED);
            assertThat(instance.obstacle()).contains(Obstacle.NO_COUNTERPART);
        });
        assertThat(audit.entries(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly("workflow.migrationPlanned", "workflow.instanceNotMigrated");
        course.answer("testReview", cast.originator(), "{'verdict': 'approve'}").toItsEnd();
    }

    @Test
    void goesOnWhereTheDesignerSays() {
        own.deployed(designer, process, OwnVersions.withStep(process, "userTask_check"));
        MigrationId id = planned(new StepPair(STEP, "userTask_check"));
        assertThat(stepped(id).moved()).isEqualTo(1);
        assertThat(running.instances(reader(), new WorkflowKey(process), 2, 0, 10))
                .singleElement()
                .satisfies(instance -> assertThat(instance.steps()).containsExactly("userTask_check"));
        course.answer("testReview", cast.originator(), "{'verdict': 'approve'}").toItsEnd();
        assertThat(course.ends()).contains("endEvent_done", "endEvent_revenueSettled");
    }

    @Test
    void portionsAreGoneOnWithUntilNobodyIsLeft() {
        Course other = stage.takenIn(cast, ParticipantRole.SOLUTION).until("testReview");
        own.deployed(designer, process, OwnVersions.forManagers(process, STEP));
        MigrationId id = planned();
        Migration first = as(designer, () -> migrations.step(reader(), id, 1));
        assertThat(first)
                .extracting(Migration::total, Migration::moved, Migration::left)
                .containsExactly(2, 1, 1);
        assertThat(stepped(id)).extracting(Migration::moved, Migration::left).containsExactly(2, 0);
        assertThat(stepped(id)).extracting(Migration::moved, Migration::left).containsExactly(2, 0);
        assertThat(other.openContracts()).containsOnly("questionnaire", "attachSolution");
    }

    @Test
    void whoHasEndedMeanwhileIsNotThere() {
        own.deployed(designer, process, OwnVersions.forManagers(process, STEP));
        MigrationId id = planned();
        course.answer("testReview", cast.originator(), "{'verdict': 'approve'}");
        assertThat(tried(id))
                .singleElement()
                .satisfies(instance -> assertThat(instance.obstacle()).contains(Obstacle.NOT_THERE));
        assertThat(stepped(id).refused()).isEqualTo(1);
    }

    @Test
    void aPlanThatCannotBeIsRefused() {
        own.deployed(designer, process, OwnVersions.forManagers(process, STEP));
        assertThatThrownBy(() -> planned(new StepPair(STEP, "endEvent_done")))
                .isInstanceOf(MigrationNotPossible.class)
                .hasMessageContaining("endEvent_done");
        assertThatThrownBy(() -> planned(new StepPair("userTask_nowhere", STEP)))
                .isInstanceOf(MigrationNotPossible.class);
        assertThatThrownBy(() ->
                        as(designer, () -> migrations.plan(reader(), new PlanMigration(process, 1, 1, List.of()))))
                .isInstanceOf(MigrationNotPossible.class);
        assertThatThrownBy(() ->
                        as(designer, () -> migrations.plan(reader(), new PlanMigration(process, 1, 3, List.of()))))
                .isInstanceOf(UnknownProcess.class);
    }

    @Test
    void isForAdministratorsAndDesignersOfThePortfolioThatOwnsTheProcess() {
        own.deployed(designer, process, OwnVersions.forManagers(process, STEP));
        MigrationId id = planned();
        WorkflowKey key = new WorkflowKey(process);
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        assertThat(running.versions(administrator.reader(), key)).hasSize(2);
        assertThat(migrations.get(administrator.reader(), id).left()).isEqualTo(1);
        assertThat(running.versions(administrator.reader(), new WorkflowKey("jointOpportunity")))
                .isNotEmpty();
        assertThatThrownBy(() -> running.versions(reader(), new WorkflowKey("jointOpportunity")))
                .isInstanceOf(UnknownProcess.class);
        for (PersonProfile stranger : List.of(designers.designer(), cast.manager(), cast.person(cast.originator()))) {
            assertThatThrownBy(() -> running.versions(stranger.reader(), key)).isInstanceOf(UnknownProcess.class);
            assertThatThrownBy(() -> running.instances(stranger.reader(), key, 1, 0, 1))
                    .isInstanceOf(UnknownProcess.class);
            assertThatThrownBy(() -> migrations.get(stranger.reader(), id)).isInstanceOf(UnknownMigration.class);
            assertThatThrownBy(() -> migrations.step(stranger.reader(), id, 1)).isInstanceOf(UnknownMigration.class);
            assertThatThrownBy(() -> migrations.plan(stranger.reader(), new PlanMigration(process, 1, 2, List.of())))
                    .isInstanceOf(UnknownProcess.class);
        }
        assertThat(version()).isEqualTo(1);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .count())
                .isEqualTo(1);
    }
}
