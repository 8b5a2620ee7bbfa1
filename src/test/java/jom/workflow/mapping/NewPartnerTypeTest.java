package jom.workflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.Opportunities;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import jom.workflow.gate.Designers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** A kind of partner that nobody thought of takes part in an opportunity, without a line of code. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NewPartnerTypeTest {

    private static final String URL = "/api/v1/partner-types";
    private static final String DETAILS = """
            {"names": {"en": "Training house", "de": "Schulungshaus"}, "prepareWorkflow": "%s", "deliverWorkflow": "%s",
             "roles": ["hosting"]}""";

    private final MockMvc http;
    private final Casts casts;
    private final Stage stage;
    private final OwnProcesses own;
    private final Designers designers;
    private final NetworkFixture network;
    private final Opportunities opportunities;
    private final ParticipantWorkflows workflows;
    private final String type = NetworkFixture.unique("training").toLowerCase(Locale.ROOT);
    private PersonProfile administrator;
    private Caller caller;
    private String prepare;
    private String deliver;

    @SuppressWarnings("NullAway.Init") // set before each test
    NewPartnerTypeTest(
            MockMvc http,
            Casts casts,
            Stage stage,
            OwnProcesses own,
            Designers designers,
            NetworkFixture network,
            Opportunities opportunities,
            ParticipantWorkflows workflows) {
        this.http = http;
        this.casts = casts;
        this.stage = stage;
        this.own = own;
        this.designers = designers;
        this.network = network;
        this.opportunities = opportunities;
        this.workflows = workflows;
    }

    @BeforeEach
    void anAdministratorWithTwoProcesses() {
        administrator = network.person(Role.ADMINISTRATOR);
        caller = new Caller(http, administrator);
        prepare = own.deployedBy(administrator);
        deliver = own.deployedBy(administrator);
    }

    private String details() {
        return DETAILS.formatted(prepare, deliver);
    }

    private String registration() {
        return "{\"key\": \"" + type + "\", \"details\": " + details() + "}";
    }

    @Test
    void takesPartInAnOpportunityThatRunsThroughItsWorkflows() throws Exception {
        caller.send(post(URL), registration())
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", URL + "/" + type))
                .andExpect(header().string("ETag", "\"0\""));
        Cast cast = casts.of("reseller", type);
        Course course = stage.takenIn(cast, ParticipantRole.HOSTING).until("testReview");
        assertThat(workflows.of(
                        opportunities.insideView(course.id(), cast.manager().reader()),
                        cast.manager().reader(),
                        Locale.ENGLISH))
                .filteredOn(each -> each.organisation().equals(cast.partner(1)))
                .extracting(each -> each.workflow().value())
                .containsExactly(prepare, deliver);
        course.answer("testReview", cast.partner(1), "{'verdict': 'approve'}").until("testReview");
        course.answer("testReview", cast.partner(1), "{'verdict': 'approve'}").toItsEnd();
        assertThat(course.ends()).filteredOn("endEvent_done"::equals).hasSize(2);
        assertThat(course.ends()).contains("endEvent_revenueSettled");
        new Caller(http, cast.manager())
                .read("/opportunities/" + course.id() + "?language=de")
                .andExpect(content().string(containsString("Schulungshaus")));
    }

    @Test
    void isChangedAgainstWhatWasRead() throws Exception {
        caller.send(post(URL), registration()).andExpect(status().isCreated());
        caller.send(post(URL), registration()).andExpect(status().isConflict());
        String changed = details().replace("Training house", "Academy").replace(deliver, "deliverReseller");
        caller.send(put(URL + "/" + type), changed).andExpect(status().isPreconditionRequired());
        caller.send(put(URL + "/" + type).header("If-Match", "\"7\""), changed)
                .andExpect(status().isPreconditionFailed());
        caller.send(put(URL + "/" + type).header("If-Match", "\"0\""), changed)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.names.en").value("Academy"))
                .andExpect(jsonPath("$.deliverWorkflow").value("deliverReseller"));
        caller.read(URL)
                .andExpect(jsonPath("$[?(@.key == '" + type + "')].name").value("Academy"));
        caller.send(put(URL + "/no-such-type").header("If-Match", "\"0\""), changed)
                .andExpect(status().isNotFound());
    }

    @Test
    void runsNothingThatIsNotForAll() throws Exception {
        String portfolios = own.deployedBy(designers.designer());
        for (String other : List.of(portfolios, "jointOpportunity", "deliverReseller", "noSuchProcess")) {
            caller.send(post(URL), registration().replace(prepare, other))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:network.workflowNotForAll"));
        }
        for (String malformed : List.of(
                registration().replace("\"hosting\"", "\"support\""),
                registration().replace("\"en\"", "\"english\""),
                registration().replace(type, "Big Type"),
                registration().replace("Training house", " "),
                "{\"key\": \"" + type + "\"}")) {
            caller.send(post(URL), malformed).andExpect(status().isBadRequest());
        }
        caller.read(URL + "/" + type).andExpect(status().isNotFound());
    }

    @Test
    void isForAdministrators() throws Exception {
        for (PersonProfile other : List.of(designers.designer(), network.person(Role.PPM))) {
            new Caller(http, other).send(post(URL), registration()).andExpect(status().isForbidden());
            new Caller(http, other).read(URL + "/reseller").andExpect(status().isForbidden());
            new Caller(http, other).read("/processes/partner-types").andExpect(status().isNotFound());
        }
        caller.read(URL + "/reseller")
                .andExpect(jsonPath("$.roles[0]").value("resale"))
                .andExpect(jsonPath("$.prepareWorkflow").value("prepareReseller"));
        caller.read("/processes/partner-types?language=de")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Systemintegrator")));
    }
}
