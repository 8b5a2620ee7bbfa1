package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.ParticipantRole;
import jom.workflow.gate.PastTheGate;
import jom.workflow.migration.Migration;
import jom.workflow.migration.MigrationId;
import jom.workflow.migration.Migrations;
import jom.workflow.migration.PlanMigration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.TestConstructor;

/**
 * Opportunities that began when the spine knew nothing of leaving, in {@code older-models}, are moved to the present one and
 * hear from then on that somebody has left. With a context of its own, whose latest spine is the older one for a while.
 */
@JomTest
@Tag("own-context")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OlderSpineTest {

    private static final String SPINE = "jointOpportunity";

    private final Casts casts;
    private final Stage stage;
    private final Leavers leavers;
    private final NetworkFixture network;
    private final Migrations migrations;
    private PersonProfile administrator;

    @SuppressWarnings("NullAway.Init") // before each test
    OlderSpineTest(Casts casts, Stage stage, Leavers leavers, NetworkFixture network, Migrations migrations) {
        this.casts = casts;
        this.stage = stage;
        this.leavers = leavers;
        this.network = network;
        this.migrations = migrations;
    }

    @BeforeEach
    void somebodyWhoMayMoveAll() {
        administrator = network.person(Role.ADMINISTRATOR);
    }

    /** A process reads its forms, decisions and called processes from its own deployment, so all come along. */
    private int deployed(Resource spine) {
        Map<String, Resource> files = new LinkedHashMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.*")) {
                files.put(Objects.requireNonNull(file.getFilename()), file);
            }
            files.put(SPINE + ".bpmn", spine);
            PastTheGate.deploy(
                    stage.engine,
                    deployment -> files.forEach((name, file) -> {
                        try {
                            deployment.addInputStream(name, file.getInputStream());
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return latest().getVersion();
    }

    private ProcessDefinition latest() {
        return stage.engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(SPINE)
                .latestVersion()
                .singleResult();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signCharter", "contributeSection", "recordCustomerDecision"})
    void hearsOfWhoLeavesOnceItIsMoved(String where) {
        int older = deployed(new ClassPathResource("older-models/" + SPINE + ".bpmn"));
        Course course = stage.takenIn(
                        casts.of("reseller", "software-vendor", "system-integrator"),
                        ParticipantRole.SOLUTION,
                        ParticipantRole.INTEGRATION)
                .until(where);
        assertThat(heard(course)).doesNotContain("opportunity.teamChanged");
        int present = deployed(new ClassPathResource("processes/" + SPINE + ".bpmn"));

        Migration moved = moved(older, present);
        assertThat(moved)
                .extracting(Migration::total, Migration::moved, Migration::refused)
                .containsExactly(1, 1, 0);
        assertThat(heard(course)).contains("opportunity.teamChanged");
        OrganisationId vendor = course.cast().partner(1);
        leavers.leave(course, vendor);
        leavers.assertNothingIsLeftOf(course, vendor);
        leavers.assertWonWithout(course.toItsEnd(), List.of(vendor));
    }

    private Migration moved(int from, int to) {
        return network.as(administrator, () -> {
            MigrationId id = migrations.plan(administrator.reader(), new PlanMigration(SPINE, from, to, List.of()));
            return migrations.step(administrator.reader(), id, Migrations.PORTION_MAX);
        });
    }

    /** The messages that processes of this opportunity wait for. */
    private List<String> heard(Course course) {
        return stage.engine.getRuntimeService().createEventSubscriptionQuery().eventType("message").list().stream()
                .filter(subscription -> course.instances().stream()
                        .anyMatch(instance -> instance.getId().equals(subscription.getProcessInstanceId())))
                .map(subscription -> subscription.getEventName())
                .toList();
    }
}
