package jom.workflow.migration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.PartnerType;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.WorkflowKey;
import jom.opportunity.ParticipantRole;
import jom.portfolio.Phase;
import jom.portfolio.WorkflowMapping;
import jom.portfolio.WorkflowPlace;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Stage;
import jom.workflow.gate.Designers;
import jom.workflow.mapping.OwnProcesses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** Moving running instances over HTTP, and on the pages. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MigrationsHttpTest {

    private static final String STEP = "userTask_review";
    private static final String PLAN = "{\"fromVersion\": 1, \"toVersion\": 2}";

    private final MockMvc http;
    private final Casts casts;
    private final Stage stage;
    private final OwnProcesses own;
    private final Designers designers;
    private final WorkflowMapping mapping;
    private final NetworkFixture network;
    private final ObjectMapper json;
    private final String process = Designers.id();
    private final String url = "/api/v1/processes/" + process;
    private Caller caller;
    private Cast cast;

    @SuppressWarnings("NullAway.Init") // set before each test
    MigrationsHttpTest(
            MockMvc http,
            Casts casts,
            Stage stage,
            OwnProcesses own,
            Designers designers,
            WorkflowMapping mapping,
            NetworkFixture network,
            ObjectMapper json) {
        this.http = http;
        this.casts = casts;
        this.stage = stage;
        this.own = own;
        this.designers = designers;
        this.mapping = mapping;
        this.network = network;
        this.json = json;
    }

    @BeforeEach
    void aRunningInstanceAndAnotherVersion() {
        cast = casts.of("reseller", "software-vendor");
        PersonProfile designer = own.designerOf(cast.portfolio());
        caller = new Caller(http, designer);
        own.deployed(designer, process, OwnVersions.withStep(process, STEP));
        network.as(designer, () -> {
            mapping.map(
                    new WorkflowPlace(cast.portfolio(), new PartnerType("reseller"), Phase.PREPARE),
                    new WorkflowKey(process),
                    0);
            return true;
        });
        stage.takenIn(cast, ParticipantRole.SOLUTION).until("testReview");
        own.deployed(designer, process, OwnVersions.forManagers(process, STEP));
    }

    private String planned() throws Exception {
        String answer = caller.send(post(url + "/migrations"), PLAN)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.left").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return "/api/v1/migrations/" + json.readTree(answer).path("id").asText();
    }

    @Test
    void isPlannedTriedAndDone() throws Exception {
        caller.read(url + "/versions")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].version").value(2))
                .andExpect(jsonPath("$[0].latest").value(true))
                .andExpect(jsonPath("$[1].running").value(1));
        caller.read(url + "/versions/1/instances?limit=1")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].steps[0]").value(STEP));
        String migration = planned();
        caller.read(migration + "/instances")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].state").value("left"))
                .andExpect(jsonPath("$.items[0].steps[0].to").value(STEP));
        caller.send(post(migration + "/steps").header("Idempotency-Key", "step-" + process), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.moved").value(1))
                .andExpect(jsonPath("$.left").value(0));
        caller.read(migration + "/instances")
                .andExpect(jsonPath("$.items[0].state").value("moved"));
        caller.read(migration).andExpect(jsonPath("$.moved").value(1));
    }

    @Test
    void aPlanThatCannotBeIsRefusedInWords() throws Exception {
        caller.send(
                        post(url + "/migrations"),
                        "{\"fromVersion\": 1, \"toVersion\": 2, \"pairs\": [{\"from\": \"" + STEP
                                + "\", \"to\": \"endEvent_done\"}]}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:workflow.migrationPlanRefused"))
                .andExpect(jsonPath("$.detail").value(containsString("endEvent_done")));
        caller.send(post(url + "/migrations"), "{\"fromVersion\": 1, \"toVersion\": 1}")
                .andExpect(jsonPath("$.type").value("urn:jom:problem:workflow.migrationToItself"));
        caller.send(post(url + "/migrations"), "{\"fromVersion\": 1, \"toVersion\": 9}")
                .andExpect(status().isNotFound());
        caller.send(post(url + "/migrations"), "{\"fromVersion\": 0, \"toVersion\": 2}")
                .andExpect(status().isBadRequest());
        caller.send(post(url + "/migrations"), "{\"fromVersion\": 1}").andExpect(status().isBadRequest());
    }

    @Test
    void thereIsNothingForOthers() throws Exception {
        String migration = planned();
        for (PersonProfile stranger : List.of(designers.designer(), cast.manager(), cast.person(cast.originator()))) {
            Caller other = new Caller(http, stranger);
            other.read(url + "/versions").andExpect(status().isNotFound());
            other.read(url + "/versions/1/instances").andExpect(status().isNotFound());
            other.send(post(url + "/migrations"), PLAN).andExpect(status().isNotFound());
            other.read(migration).andExpect(status().isNotFound());
            other.read(migration + "/instances").andExpect(status().isNotFound());
            other.send(post(migration + "/steps"), "").andExpect(status().isNotFound());
        }
        new Caller(http, network.person(Role.ADMINISTRATOR))
                .read(migration)
                .andExpect(jsonPath("$.left").value(1));
    }

    @Test
    void hasPagesInBothLanguages() throws Exception {
        String page = "/processes/" + process + "/versions";
        caller.read(page).andExpect(content().string(containsString("new ones begin here")));
        caller.read(page + "?language=de").andExpect(content().string(containsString("neue beginnen hier")));
        http.perform(caller.signed(
                                post(page).param("from", "1").param("to", "2").param("pairs", "nonsense"))
                        .with(csrf()))
                .andExpect(content().string(containsString("This cannot be done")));
        String migration = String.valueOf(
                http.perform(caller.signed(post(page).param("from", "1").param("to", "2"))
                                .with(csrf()))
                        .andExpect(redirectedUrlPattern("/processes/migrations/*"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        caller.read(migration)
                .andExpect(content().string(containsString("would move")))
                .andExpect(content().string(containsString("One patient file")));
        caller.read(migration + "?language=de").andExpect(content().string(containsString("würde umziehen")));
        http.perform(caller.signed(post(migration + "/steps")).with(csrf()))
                .andExpect(redirectedUrlPattern("/processes/migrations/*"));
        caller.read(migration).andExpect(content().string(containsString("moved: 1, staying: 0, left: 0")));
        new Caller(http, designers.designer()).read(page).andExpect(status().isNotFound());
        new Caller(http, designers.designer()).read(migration).andExpect(status().isNotFound());
    }
}
