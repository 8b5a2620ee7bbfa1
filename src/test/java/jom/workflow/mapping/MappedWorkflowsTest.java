package jom.workflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PartnerType;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.UnknownTerm;
import jom.network.WorkflowKey;
import jom.opportunity.Opportunities;
import jom.opportunity.ParticipantRole;
import jom.platform.AuditTrail;
import jom.portfolio.MappingChanged;
import jom.portfolio.NothingToUndo;
import jom.portfolio.Phase;
import jom.portfolio.PortfolioId;
import jom.portfolio.UnsuitableWorkflow;
import jom.portfolio.UnsuitableWorkflow.Reason;
import jom.portfolio.WorkflowChange;
import jom.portfolio.WorkflowMapping;
import jom.portfolio.WorkflowOverrides;
import jom.portfolio.WorkflowPlace;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import jom.workflow.gate.Designers;
import jom.workflow.gate.HeldDeployments;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** A portfolio runs processes of its own. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MappedWorkflowsTest {

    private static final WorkflowKey PREPARE_RESELLER = new WorkflowKey("prepareReseller");

    private final Casts casts;
    private final Stage stage;
    private final OwnProcesses own;
    private final Designers designers;
    private final HeldDeployments held;
    private final WorkflowMapping mapping;
    private final WorkflowOverrides overrides;
    private final ParticipantWorkflows workflows;
    private final Opportunities opportunities;
    private final NetworkFixture network;
    private final AuditTrail audit;
    private final ProcessEngine engine;
    private Cast cast;
    private PersonProfile designer;
    private WorkflowPlace place;

    @SuppressWarnings("NullAway.Init") // set before each test
    MappedWorkflowsTest(
            Casts casts,
            Stage stage,
            OwnProcesses own,
            Designers designers,
            HeldDeployments held,
            WorkflowMapping mapping,
            WorkflowOverrides overrides,
            ParticipantWorkflows workflows,
            Opportunities opportunities,
            NetworkFixture network,
            AuditTrail audit,
            ProcessEngine engine) {
        this.casts = casts;
        this.stage = stage;
        this.own = own;
        this.designers = designers;
        this.held = held;
        this.mapping = mapping;
        this.overrides = overrides;
        this.workflows = workflows;
        this.opportunities = opportunities;
        this.network = network;
        this.audit = audit;
        this.engine = engine;
    }

    @BeforeEach
    void aPortfolioWithAReseller() {
        cast = casts.of("reseller", "software-vendor");
        designer = own.designerOf(cast.portfolio());
        place = new WorkflowPlace(cast.portfolio(), new PartnerType("reseller"), Phase.PREPARE);
    }

    private void map(String workflow, long version) {
        network.as(designer, () -> {
            mapping.map(place, new WorkflowKey(workflow), version);
            return true;
        });
    }

    private Course takenIn() {
        return stage.takenIn(cast, ParticipantRole.SOLUTION);
    }

    private List<ParticipantWorkflow> seen(Course course, PersonProfile reader) {
        return workflows.of(opportunities.insideView(course.id(), reader.reader()), reader.reader(), Locale.ENGLISH);
    }

    @Test
    void newParticipantsGetWhatIsMappedAndWhoRunsStays() {
        Course before = takenIn().until("recordEngagement");
        String id = own.deployedBy(designer);
        map(id, 0);
        Course after = takenIn().until("testReview");
        own.deployed(designer, id, Designers.model(id, "Another label"));

        assertThat(seen(before, cast.manager()))
                .extracting(
                        ParticipantWorkflow::organisation,
                        ParticipantWorkflow::phase,
                        each -> each.workflow().value())
                .contains(tuple(cast.originator(), Phase.PREPARE, "prepareReseller"));
        assertThat(seen(after, cast.manager()))
                .filteredOn(each -> each.begunAt().isPresent())
                .extracting(
                        ParticipantWorkflow::organisation,
                        each -> each.workflow().value(),
                        each -> each.version().orElse(0),
                        ParticipantWorkflow::name)
                .containsExactlyInAnyOrder(
                        tuple(cast.originator(), id, 1, "Own way"),
                        tuple(
                                cast.partner(1),
                                "prepareSoftwareVendor",
                                latest("prepareSoftwareVendor"),
                                "Software vendor: prepare"));

        after.answer("testReview", cast.originator(), "{'verdict': 'approve'}").toItsEnd();
        assertThat(after.ends()).contains("endEvent_done", "endEvent_revenueSettled");
        assertThat(seen(after, cast.manager()))
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.begunAt()).isPresent());
        before.toItsEnd();
        assertThat(before.completed()).contains("setMargins").doesNotContain("testReview");
    }

    private int latest(String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    @Test
    void participantsSeeTheirOwnAndWhatWouldBeginNow() {
        map(own.deployedBy(designer), 0);
        Course course = takenIn().until("confirmTeam");
        assertThat(seen(course, cast.person(cast.originator())))
                .extracting(ParticipantWorkflow::organisation)
                .containsOnly(cast.originator());
        assertThat(seen(course, cast.person(cast.originator())))
                .allSatisfy(each -> assertThat(each.begunAt()).isEmpty());
    }

    @Test
    void goesBackToTheDefault() {
        String id = own.deployedBy(designer);
        map(id, 0);
        assertThat(overrides.workflow(place)).isEqualTo(new WorkflowKey(id));
        network.as(designer, () -> {
            mapping.clear(place, 1);
            return true;
        });
        assertThat(overrides.workflow(place)).isEqualTo(PREPARE_RESELLER);
    }

    @Test
    void undoPutsBackWhatWasThereAndIsAChangeItself() {
        String one = own.deployedBy(designer);
        String other = own.deployedBy(designer);
        assertThatThrownBy(() -> mapping.undo(place, 0)).isInstanceOf(NothingToUndo.class);
        map(one, 0);
        map(other, 1);
        network.as(designer, () -> {
            mapping.undo(place, 2);
            return true;
        });
        assertThat(overrides.workflow(place)).isEqualTo(new WorkflowKey(one));
        assertThat(mapping.changes(place.portfolio(), null, 10))
                .extracting(
                        WorkflowChange::version, WorkflowChange::before, WorkflowChange::workflow, WorkflowChange::by)
                .containsExactly(
                        tuple(3L, key(other), key(one), designer.signInName()),
                        tuple(2L, key(one), key(other), designer.signInName()),
                        tuple(1L, Optional.empty(), key(one), designer.signInName()));
    }

    private static Optional<WorkflowKey> key(String workflow) {
        return Optional.of(new WorkflowKey(workflow));
    }

    @Test
    void keepsWhoMappedWhat() {
        int before = audit.entries(place.portfolio().value()).size();
        String id = own.deployedBy(designer);
        map(id, 0);
        map(id, 1);
        assertThat(audit.entries(place.portfolio().value()))
                .hasSize(before + 1)
                .last()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("portfolio.workflowMapped");
                    assertThat(entry.actor().name()).isEqualTo(designer.signInName());
                });
    }

    @Test
    void aChangeSeesThoseOfOthers() {
        map(own.deployedBy(designer), 0);
        String other = own.deployedBy(designer);
        assertThatThrownBy(() -> map(other, 0)).isInstanceOf(MappingChanged.class);
        assertThatThrownBy(() -> mapping.clear(place, 2)).isInstanceOf(MappingChanged.class);
    }

    @Test
    void whatIsNotThePortfoliosOwnIsRefused() {
        String foreign = own.deployedBy(designers.designer());
        assertRefused(foreign, Reason.NOT_YOURS);
        assertRefused("noSuchProcess", Reason.NOT_YOURS);
        assertRefused("jointOpportunity", Reason.OTHER_PURPOSE);
        assertRefused("licenceRenewal", Reason.OTHER_PURPOSE);
        assertRefused("deliverReseller", Reason.OTHER_PURPOSE);
        assertRefused(held.idOf(designer), Reason.NOT_YOURS);
        map("prepareLargeAccountReseller", 0);
        assertThat(overrides.workflow(place)).isEqualTo(new WorkflowKey("prepareLargeAccountReseller"));
    }

    @Test
    void aPartnerTypeThatThereIsNotIsRefused() {
        WorkflowPlace nowhere = new WorkflowPlace(place.portfolio(), new PartnerType("florist"), Phase.PREPARE);
        assertThatThrownBy(() -> mapping.map(nowhere, PREPARE_RESELLER, 0)).isInstanceOf(UnknownTerm.class);
        assertThatThrownBy(() -> mapping.clear(nowhere, 0)).isInstanceOf(UnknownTerm.class);
    }

    @Test
    void aSuspendedProcessIsRefusedAndGivesWayToTheDefault() {
        String id = own.deployedBy(designer);
        String suspended = own.deployedBy(designer);
        engine.getRepositoryService().suspendProcessDefinitionByKey(suspended);
        assertRefused(suspended, Reason.SUSPENDED);
        map(id, 0);
        engine.getRepositoryService().suspendProcessDefinitionByKey(id);
        assertThat(overrides.workflow(place)).isEqualTo(PREPARE_RESELLER);
        assertThat(overrides.get(place.portfolio(), "reseller", "prepare")).satisfies(effective -> {
            assertThat(effective.isOut()).isTrue();
            assertThat(effective.mapped()).isEqualTo(key(id));
        });
    }

    @Test
    void anOpportunityGoesOnAfterAMappedProcessWasTakenAway() {
        String id = own.deployedBy(designer);
        map(id, 0);
        engine.getRepositoryService()
                .deleteDeployment(
                        engine.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(id)
                                .singleResult()
                                .getDeploymentId(),
                        true);
        assertThat(takenIn().until("recordEngagement").openContracts()).contains("recordEngagement");
        assertRefused(id, Reason.NOT_YOURS, 1);
    }

    @Test
    void whatBeginsWithAMessageCannotBeCalled() {
        String id = Designers.id();
        own.deployed(designer, id, OwnModels.begunByMessage(id));
        assertRefused(id, Reason.NOT_CALLABLE);
        assertThat(mapping.choices(place.portfolio(), Phase.PREPARE))
                .doesNotContain(new WorkflowKey(id))
                .contains(PREPARE_RESELLER);
    }

    private void assertRefused(String workflow, Reason reason) {
        assertRefused(workflow, reason, 0);
    }

    private void assertRefused(String workflow, Reason reason, long version) {
        assertThatThrownBy(() -> map(workflow, version))
                .isInstanceOfSatisfying(
                        UnsuitableWorkflow.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(overrides.get(place.portfolio(), "reseller", "prepare").mappingVersion())
                .isEqualTo(version);
    }

    @Test
    void isForProcessDesignersOfThePortfolio() {
        PortfolioId portfolio = place.portfolio();
        assertThat(mapping.isFor(portfolio, designer.reader())).isTrue();
        for (PersonProfile other : List.of(
                cast.manager(),
                designers.designer(),
                network.person(Role.ADMINISTRATOR),
                cast.person(cast.originator()))) {
            assertThat(mapping.isFor(portfolio, other.reader())).isFalse();
        }
    }
}
