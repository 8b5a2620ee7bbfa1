package jom.workflow.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Stage;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What managers are told of all opportunities of their portfolio, and nobody else is. */
@JomTest
class PortfolioProgressDoorTest {

    private final MockMvc http;
    private final ObjectMapper json;
    private final Stage stage;
    private final NetworkFixture network;
    private final ProcessEngine engine;
    private final Cast cast;

    @Autowired
    PortfolioProgressDoorTest(
            MockMvc http, ObjectMapper json, Stage stage, NetworkFixture network, ProcessEngine engine, Casts casts) {
        this.http = http;
        this.json = json;
        this.stage = stage;
        this.network = network;
        this.engine = engine;
        this.cast = casts.of("reseller", "software-vendor");
    }

    private String path(String below) {
        return "/api/v1/portfolios/" + cast.portfolio() + below;
    }

    private JsonNode read(String url) throws Exception {
        return json.readTree(new Caller(http, cast.manager())
                .read(url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private OpportunityId takenIn(String until) {
        return stage.takenIn(cast, ParticipantRole.SOLUTION).until(until).id();
    }

    private void makeLate(OpportunityId id) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .list()
                .get(0);
        engine.getTaskService().setDueDate(task.getId(), Date.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    private static List<String> values(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    @Test
    void areForTheManagersOfThePortfolioOnly() throws Exception {
        PersonProfile member = cast.person(cast.originator());
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        for (String door :
                List.of("/steps", "/steps?process=teamFormation", "/steps/processes", "/running-opportunities")) {
            new Caller(http, member).read(path(door)).andExpect(status().isForbidden());
            new Caller(http, stranger).read(path(door)).andExpect(status().isForbidden());
            new Caller(http, network.person(Role.PPM)).read(path(door)).andExpect(status().isNotFound());
        }
    }

    @Test
    void areListedByStepAndLateOnesFirst() throws Exception {
        OpportunityId team = takenIn("confirmTeam");
        OpportunityId inTime = takenIn("confirmRegistration");
        OpportunityId late = takenIn("confirmRegistration");
        makeLate(late);
        JsonNode first = read(path("/running-opportunities?limit=2"));
        assertThat(values(first.path("items"), "id")).containsExactly(late.toString(), inTime.toString());
        assertThat(values(first.path("items"), "late")).containsExactly("true", "false");
        assertThat(first.at("/items/0/step").asText()).isEqualTo("Register opportunity");
        assertThat(first.at("/items/0/open/0/name").asText()).isEqualTo("Confirm registration");
        assertThat(first.at("/items/0/open/0/heldBy/kind").asText()).isEqualTo("portfolio");
        JsonNode second = read(path(
                "/running-opportunities?limit=2&cursor=" + first.path("next").asText()));
        assertThat(values(second.path("items"), "id")).containsExactly(team.toString());
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void areCountedForEachStepWithHowLongItTakes() throws Exception {
        makeLate(takenIn("confirmRegistration"));
        takenIn("confirmRegistration");
        stage.takenIn(cast, ParticipantRole.SOLUTION).toItsEnd();
        JsonNode loads = read(path("/steps"));
        assertThat(values(loads, "element"))
                .containsExactly(
                        "callActivity_register",
                        "callActivity_formTeam",
                        "callActivity_agreeCharter",
                        "callActivity_prepare",
                        "callActivity_propose",
                        "callActivity_deliver",
                        "callActivity_settle");
        JsonNode register = loads.get(0);
        assertThat(register.path("runningCount").asInt()).isEqualTo(2);
        assertThat(register.path("lateCount").asInt()).isEqualTo(1);
        assertThat(values(loads, "doneCount")).containsOnly("1");
        assertThat(register.path("medianSeconds").asLong()).isBetween(0L, 3_600L);
    }

    @Test
    void areCountedForWorkflowsThatAreCalled() throws Exception {
        makeLate(takenIn("confirmTeam"));
        takenIn("confirmTeam");
        takenIn("proposeCharter");
        JsonNode processes = read(path("/steps/processes"));
        assertThat(values(processes, "process"))
                .startsWith("jointOpportunity")
                .contains("teamFormation", "opportunityRegistration", "charterAgreement")
                .doesNotHaveDuplicates();
        JsonNode loads = read(path("/steps?process=teamFormation"));
        JsonNode confirm = StreamSupport.stream(loads.spliterator(), false)
                .filter(load -> load.path("element").asText().equals("userTask_confirmTeam"))
                .findFirst()
                .orElseThrow();
        assertThat(confirm.path("name").asText()).isEqualTo("Confirm team");
        assertThat(confirm.path("runningCount").asInt()).isEqualTo(2);
        assertThat(confirm.path("lateCount").asInt()).isEqualTo(1);
        assertThat(confirm.path("doneCount").asInt()).isEqualTo(1);
        assertThat(confirm.path("medianSeconds").asLong()).isBetween(0L, 3_600L);
        assertThat(read(path("/steps?process=jointOpportunity"))).isEqualTo(read(path("/steps")));
    }

    /** What ran for others only is no more there than what there is not. */
    @Test
    void areOfWorkflowsThatRanForThePortfolioOnly() throws Exception {
        takenIn("confirmTeam");
        for (String process : List.of("settlement", "nothing", "teamFormation'")) {
            new Caller(http, cast.manager())
                    .read(path("/steps?process=" + process))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void areNoneWhereNothingRuns() throws Exception {
        assertThat(read(path("/running-opportunities")).path("items")).isEmpty();
        assertThat(values(read(path("/steps")), "runningCount")).containsOnly("0");
        new Caller(http, cast.manager())
                .read(path("/running-opportunities?cursor=bm9uZQ"))
                .andExpect(status().isBadRequest());
    }
}
