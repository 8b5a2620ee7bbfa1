package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jom.AuditedSince;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.ParticipantRole;
import jom.platform.AuditTrail;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import jom.workflow.doors.TasklistDoors;
import jom.workflow.gate.Modeler;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;

/**
 * Through the engine's own interface nobody moves, pushes on or begins again what the domain believes to be somewhere else.
 * Asked by an administrator, to whom everything else there is open.
 */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WaysPastTheProcessTest {

    private static final String STEP = "userTask_handleMissingTeam";

    private final Casts casts;
    private final Stage stage;
    private final NetworkFixture network;
    private final OpenTasks open;
    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;
    private final AuditTrail trail;
    private final int port;
    private Course course;
    private Modeler rest;
    private Tasklist webapps;
    private TaskAtHand task;
    private String instance;
    private String definition;

    @SuppressWarnings("NullAway.Init") // set before each test
    WaysPastTheProcessTest(
            Casts casts,
            Stage stage,
            NetworkFixture network,
            OpenTasks open,
            ProcessEngine engine,
            JdbcTemplate jdbc,
            AuditTrail trail,
            @LocalServerPort int port) {
        this.casts = casts;
        this.stage = stage;
        this.network = network;
        this.open = open;
        this.engine = engine;
        this.jdbc = jdbc;
        this.trail = trail;
        this.port = port;
    }

    @BeforeEach
    void aTaskIsOpen() {
        Cast cast = casts.of("reseller");
        course = stage.takenIn(cast, ParticipantRole.SOLUTION).until("handleMissingTeam");
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        rest = new Modeler(port, administrator.signInName());
        webapps = Tasklist.signedIn(port, administrator.signInName(), "ADMINISTRATOR");
        task = open.about(course.id().toString()).get(0);
        var found = engine.getTaskService().createTaskQuery().taskId(task.id()).singleResult();
        instance = found.getProcessInstanceId();
        definition = found.getProcessDefinitionId();
    }

    /** One that the engine would obey. */
    private String body(String code) {
        String plan = "\"sourceProcessDefinitionId\": \"" + definition + "\", \"targetProcessDefinitionId\": \""
                + definition + "\"";
        String step = "\"instructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"" + STEP + "\"}]";
        return switch (code) {
            case "workflow.migratedElsewhere" ->
                "{\"migrationPlan\": {" + plan + ", \"instructions\": [{\"sourceActivityIds\": [\"" + STEP
                        + "\"], \"targetActivityIds\": [\"" + STEP + "\"]}]}, \"processInstanceIds\": [\"" + instance
                        + "\"]}";
            case "workflow.stepsFollowTheModel" ->
                "{\"processDefinitionId\": \"" + definition + "\", \"processInstanceIds\": [\"" + instance + "\"], "
                        + step + "}";
            default -> "{\"processInstanceIds\": [\"" + instance + "\"], " + step + "}";
        };
    }

    private String at(String path) {
        return path.replace("/process-instance/*", "/process-instance/" + instance)
                .replace("/process-definition/*", "/process-definition/" + definition)
                .replace("/key/*", "/key/teamFormation")
                .replace("/tenant-id/*", "/tenant-id/none");
    }

    private JsonNode asked(String path, String body) {
        if (path.startsWith("/camunda")) {
            return webapps.tree(webapps.post(path, body));
        }
        return rest.post(path, body).body();
    }

    @Test
    void areClosedAtEveryMountOfTheEnginesInterface() {
        AuditedSince before = AuditedSince.now(jdbc, trail);
        List<String> tried = new ArrayList<>();
        for (Map.Entry<String, List<String>> way : TasklistDoors.waysPast().entrySet()) {
            for (String path : way.getValue()) {
                for (String roof :
                        List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default")) {
                    for (String end : List.of("", "/")) {
                        String door = roof + at(path) + end;
                        tried.add(door);
                        JsonNode answer = asked(door, body(way.getKey()));
                        assertThat(answer.path("status").asInt()).as(door).isEqualTo(403);
                        assertThat(answer.path("type").asText()).as(door).isEqualTo("urn:jom:problem:" + way.getKey());
                        assertThat(answer.path("detail").asText()).as(door).contains("/api/v1/");
                    }
                }
            }
        }
        assertThat(tried).hasSize(12 * 3 * 2);
        assertThat(before.entries()).isEmpty();
        assertThat(open.about(course.id().toString())).containsExactly(task);
        assertThat(engine.getManagementService().createBatchQuery().count()).isZero();
    }

    /** Nobody but administrators learns that there is such a thing. */
    @Test
    void areNoneForOthersAnyway() {
        PersonProfile manager = course.cast().manager();
        String path = "/process-instance/" + instance + "/modification";
        assertThat(new Modeler(port, manager.signInName())
                        .post("/engine-rest" + path, body("workflow.stepsFollowTheModel"))
                        .body()
                        .path("type")
                        .asText())
                .isEqualTo("urn:jom:problem:platform.notAllowed");
        assertThat(Tasklist.signedIn(port, manager.signInName())
                        .post(Tasklist.ENGINE + path, "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    /** Looking changes nothing. */
    @Test
    void leaveOpenWhatOnlyLooks() {
        String plan = "{\"sourceProcessDefinitionId\": \"" + definition + "\", \"targetProcessDefinitionId\": \""
                + definition + "\"}";
        assertThat(rest.post("/engine-rest/migration/generate", plan).status()).isEqualTo(200);
        assertThat(rest.get("/engine-rest/process-instance/" + instance).status())
                .isEqualTo(200);
    }
}
