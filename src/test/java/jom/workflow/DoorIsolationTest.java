package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.workflow.TestErrands.Org;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two partners at Tasklist's door: each sees and does its own, and of the other's there is nothing. */
@JomTest
class DoorIsolationTest {

    private static final String PAGE = "?firstResult=0&maxResults=15";
    private static final String NEWEST = "{'sorting': [{'sortBy': 'created', 'sortOrder': 'desc'}], 'active': true}";

    private final Processes processes;
    private final ProcessEngine engine;
    private final TestErrands.Domain domain;
    private final TestPeople people;
    private final int port;
    private final Org organisation = Org.next();
    private final String errand = Identifiers.next().toString();
    private Task task;
    private Tasklist alice;
    private Tasklist bob;

    @Autowired
    @SuppressWarnings("NullAway.Init") // the engine may be used from the start of a test only
    DoorIsolationTest(
            Processes processes,
            ProcessEngine engine,
            TestErrands.Domain domain,
            TestPeople people,
            @LocalServerPort int port) {
        this.processes = processes;
        this.engine = engine;
        this.domain = domain;
        this.people = people;
        this.port = port;
    }

    @BeforeEach
    void aTaskOfAlice() {
        people.add("alice" + organisation, Groups.organisation(organisation));
        people.add("bob" + organisation, Groups.organisation(Org.next()));
        processes.start(
                TestErrands.PROCESS,
                errand,
                ProcessVariables.OPPORTUNITY_ID.with(errand),
                ProcessVariables.ORGANISATION_ID.with(organisation.toString()));
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(errand)
                .singleResult();
        alice = Tasklist.signedIn(port, "alice" + organisation);
        bob = Tasklist.signedIn(port, "bob" + organisation);
    }

    private String task(String rest) {
        return ENGINE + "/task/" + task.getId() + rest;
    }

    @Test
    void thePartnerFindsReadsClaimsAndCompletesItsTask() {
        JsonNode filters = alice.read(ENGINE + "/filter?firstResult=0&maxResults=10&itemCount=false&resourceType=Task");
        assertThat(filters)
                .singleElement()
                .satisfies(filter -> assertThat(filter.path("name").asText()).isEqualTo("My tasks"));
        HttpResponse<String> list = alice.post(ENGINE + "/filter/my-tasks/list" + PAGE, NEWEST);
        assertThat(alice.tree(list))
                .singleElement()
                .satisfies(found -> assertThat(found.path("id").asText()).isEqualTo(task.getId()));
        assertThat(alice.read(task("/form-variables")).at("/secret/value").asText())
                .isEqualTo("canary-" + errand);
        assertThat(alice.get(task("/form")).statusCode()).isEqualTo(200);
        assertThat(alice.get(task("/deployed-form")).body()).contains("verdict");
        assertThat(alice.post(task("/claim"), "{'userId': 'alice" + organisation + "'}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(alice.post(task("/submit-form"), variables("drop")).statusCode())
                .isEqualTo(204);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isZero();
    }

    private static String variables(String verdict) {
        return "{'variables': {'verdict': {'value': '" + verdict + "'}, 'comment': {'value': ''}}}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/form",
                "/deployed-form",
                "/form-variables",
                "/identity-links",
                "/variables",
                "/localVariables",
                "/rendered-form",
                "/comment",
                "/attachment"
            })
    void ofAnothersTaskNothingIsRead(String what) {
        HttpResponse<String> answer = bob.get(task(what));
        assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain("canary", errand, organisation.toString(), "Review errand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claim",
                "/unclaim",
                "/complete",
                "/submit-form",
                "/resolve",
                "/delegate",
                "/assignee",
                "/bpmnError",
                "/bpmnEscalation",
                "/variables/approved",
                "/identity-links",
                "/comment/create"
            })
    void withAnothersTaskNothingIsDone(String what) {
        String body = what.equals("/submit-form") || what.equals("/complete")
                ? variables("drop")
                : "{'userId': 'bob" + organisation + "', 'errorCode': 'x'}";
        HttpResponse<String> answer = bob.post(task(what), body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404);
        Task unchanged =
                engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
        assertThat(unchanged.getAssignee()).isNull();
        assertThat(domain.comments).doesNotContainKey(errand);
    }

    @Test
    void nobodyClaimsForSomebodyElse() {
        assertThat(alice.post(task("/claim"), "{'userId': 'bob" + organisation + "'}")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/variables/approved",
                "/localVariables/approved",
                "/assignee",
                "/delegate",
                "/resolve",
                "/bpmnError",
                "/bpmnEscalation",
                "/identity-links"
            })
    void evenWithOnesOwnTaskOnlyWhatItsContractAccepts(String what) {
        HttpResponse<String> answer = alice.post(task(what), "{'value': true, 'userId': 'x', 'errorCode': 'x'}");
        assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404);
        HttpResponse<String> change = alice.call("PUT", task(what), "{\"value\": true}");
        assertThat(change.statusCode()).as(change.body()).isIn(403, 404);
    }

    @Test
    void listsAndCountsHoldOnesOwnTasksAlone() {
        for (String path : List.of("/filter/my-tasks/list" + PAGE, "/task" + PAGE)) {
            assertThat(bob.tree(bob.post(ENGINE + path, NEWEST))).as(path).isEmpty();
            assertThat(bob.tree(bob.post(ENGINE + path, "{'processInstanceBusinessKey': '" + errand + "'}")))
                    .as(path)
                    .isEmpty();
            assertThat(alice.tree(alice.post(ENGINE + path, "{'processInstanceBusinessKey': '" + errand + "'}")))
                    .as(path)
                    .hasSize(1);
        }
        for (String path : List.of("/filter/my-tasks/count", "/task/count")) {
            assertThat(count(bob, path, "{}")).as(path).isZero();
            assertThat(count(bob, path, "{'processInstanceBusinessKey': '" + errand + "'}"))
                    .as(path)
                    .isZero();
            assertThat(count(alice, path, "{}")).as(path).isEqualTo(1);
            assertThat(count(alice, path, "{'orQueries': [{'name': 'Review errand', 'assignee': 'x'}]}"))
                    .as(path)
                    .isEqualTo(1);
        }
        assertThat(bob.read(ENGINE + "/task" + PAGE + "&taskIdIn=" + task.getId()))
                .isEmpty();
        assertThat(bob.read(ENGINE + "/task" + PAGE + "&taskId=" + task.getId()))
                .isEmpty();
        assertThat(bob.tree(bob.post(
                        ENGINE + "/task" + PAGE,
                        "{'orQueries': [{'taskIdIn': ['" + task.getId() + "'], 'nameLike': '%'}]}")))
                .isEmpty();
    }

    private static long count(Tasklist person, String path, String query) {
        return person.tree(person.post(ENGINE + path, query)).path("count").asLong(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-instance",
                "/execution",
                "/variable-instance",
                "/history/variable-instance",
                "/history/task",
                "/history/process-instance",
                "/history/activity-instance",
                "/history/detail",
                "/history/identity-link-log",
                "/deployment",
                "/authorization",
                "/user",
                "/group",
                "/job",
                "/incident",
                "/external-task",
                "/event-subscription",
                "/decision-definition",
                "/metrics",
                "/version",
                "/telemetry/configuration",
                "/schema/log"
            })
    void whatTasklistDoesNotNeedIsClosed(String path) {
        assertThat(alice.get(ENGINE + path).statusCode()).isEqualTo(403);
        assertThat(alice.get("/engine-rest" + path).statusCode()).isEqualTo(401);
    }

    @Test
    void aBrokenRuleIsToldInWordsAtTheForm() {
        HttpResponse<String> answer = alice.post(task("/submit-form"), variables("forbid"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(alice.tree(answer).path("message").asText()).isEqualTo("not now, says the domain");
        HttpResponse<String> invalid = alice.post(task("/submit-form"), variables(""));
        assertThat(invalid.statusCode()).isEqualTo(400);
        assertThat(alice.tree(invalid).path("message").asText()).isEqualTo("verdict: must not be blank");
    }

    @Test
    void aFormWritesNoOtherVariable() {
        HttpResponse<String> answer = alice.post(
                task("/submit-form"),
                "{'variables': {'verdict': {'value': 'approve'}, 'organisationId': {'value': 'mine'}}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("organisationId");
    }

    @Test
    void takesWhatTasklistSendsForLists() {
        String body = """
                {"variables": {"verdict": {"value": "drop"}, "tags": {"type": "Json", "value": "[\\"a\\"]"}}}
                """;
        HttpResponse<String> answer = alice.call("POST", task("/submit-form"), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    @Test
    void startsByFormInOwnWords() {
        String definition = ENGINE + "/process-definition/" + errandsDefinition();
        assertThat(alice.get(definition + "/startForm").statusCode()).isEqualTo(200);
        assertThat(alice.get(definition + "/deployed-start-form").body())
                .contains("Organisation " + organisation)
                .doesNotContain("valuesExpression");
        HttpResponse<String> started = alice.post(
                definition + "/submit-form",
                "{'variables': {'what': {'value': 'fetch'}, 'organisationId': {'value': '" + organisation + "'}}}");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        assertThat(alice.tree(started).path("businessKey").asText()).hasSize(36);
        assertThat(alice.post(definition + "/start", "{}").statusCode()).isEqualTo(403);
        HttpResponse<String> refused = alice.post(
                definition + "/submit-form",
                "{'variables': {'what': {'value': 'forbid'}, 'organisationId': {'value': '" + organisation + "'}}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("not now, says the domain");
    }

    private String errandsDefinition() {
        for (JsonNode definition :
                alice.read(ENGINE + "/process-definition" + PAGE + "&latest=true&startablePermissionCheck=true")) {
            if (definition.path("key").asText().equals(TestErrands.PROCESS)) {
                return definition.path("id").asText();
            }
        }
        throw new AssertionError("errands cannot be started");
    }

    @Test
    void strangersReachNothing() {
        Tasklist stranger = Tasklist.stranger(port);
        assertThat(stranger.get(task("")).statusCode()).isEqualTo(401);
        assertThat(stranger.get(ENGINE + "/filter").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/engine-rest/engine").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
        assertThat(stranger.get("/camunda/app/admin/default/setup/").statusCode())
                .isIn(302, 403);
        assertThat(stranger.post("/camunda/api/admin/setup/default/user/create", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theSetUpPageIsClosedToEverybody() {
        Tasklist root = Tasklist.signedIn(port, "root" + organisation, "ADMINISTRATOR");
        assertThat(root.get("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(403);
        assertThat(root.post("/camunda/api/admin/setup/default/user/create", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(root.post("/camunda/api/admin/auth/user/default/login/admin", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void expressionsInSubQueriesAreRefused() {
        String hostile = "{'orQueries': [{'assigneeExpression': '${testPrepare}', 'name': 'x'}]}";
        for (String path : List.of("/task", "/task/count", "/filter/my-tasks/list", "/filter/my-tasks/count")) {
            HttpResponse<String> answer = alice.post(ENGINE + path, hostile);
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("Expressions are forbidden");
        }
    }

    @Test
    void signingOutEndsTheSession() {
        assertThat(alice.post("/camunda/api/admin/auth/user/default/logout", "").statusCode())
                .isEqualTo(200);
        assertThat(alice.get(task("")).statusCode()).isEqualTo(401);
    }

    @Test
    void anAdministratorSeesAllAndStillAnswersByContract() {
        people.add("root" + organisation, Groups.ADMINISTRATORS);
        Tasklist root = Tasklist.signedIn(port, "root" + organisation, "ADMINISTRATOR");
        assertThat(root.get(task("")).statusCode()).isEqualTo(200);
        assertThat(root.post(task("/complete"), "{'variables': {'approved': {'value': true}}}")
                        .statusCode())
                .isEqualTo(400);
        Map<String, Object> unchanged = engine.getRuntimeService().getVariables(task.getExecutionId());
        assertThat(unchanged).doesNotContainKey("approved");
    }
}
