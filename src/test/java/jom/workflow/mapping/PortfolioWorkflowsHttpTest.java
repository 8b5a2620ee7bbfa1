package jom.workflow.mapping;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Workflows of portfolios and of participants over HTTP, and on their pages. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PortfolioWorkflowsHttpTest {

    private final MockMvc http;
    private final Casts casts;
    private final Stage stage;
    private final OwnProcesses own;
    private final Designers designers;
    private final NetworkFixture network;
    private Cast cast;
    private PersonProfile designer;
    private String url;
    private String place;
    private String process;
    private String body;

    @SuppressWarnings("NullAway.Init") // set before each test
    PortfolioWorkflowsHttpTest(
            MockMvc http, Casts casts, Stage stage, OwnProcesses own, Designers designers, NetworkFixture network) {
        this.http = http;
        this.casts = casts;
        this.stage = stage;
        this.own = own;
        this.designers = designers;
        this.network = network;
    }

    @BeforeEach
    void aDesignerWithAProcess() {
        cast = casts.of("reseller", "software-vendor");
        designer = own.designerOf(cast.portfolio());
        url = "/api/v1/portfolios/" + cast.portfolio();
        place = url + "/workflows/reseller/prepare";
        process = own.deployedBy(designer);
        body = "{\"workflow\": \"" + process + "\"}";
    }

    private Caller caller(PersonProfile person) {
        return new Caller(http, person);
    }

    private static MockHttpServletRequestBuilder matching(MockHttpServletRequestBuilder request, long version) {
        return request.header("If-Match", "\"" + version + "\"");
    }

    @Test
    void isMappedAndGivenBackAgainstWhatWasRead() throws Exception {
        Caller caller = caller(designer);
        caller.read(place)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.workflow").value("prepareReseller"))
                .andExpect(jsonPath("$.source").value("PARTNER_TYPE"));
        caller.send(put(place), body).andExpect(status().isPreconditionRequired());
        caller.send(matching(put(place), 1), body).andExpect(status().isPreconditionFailed());
        caller.send(matching(put(place), 0), body)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.workflow").value(process))
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.source").value("PORTFOLIO"))
                .andExpect(jsonPath("$.defaultWorkflow").value("prepareReseller"));
        caller.send(matching(delete(place), 0), "").andExpect(status().isPreconditionFailed());
        caller.send(matching(delete(place), 1), "")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.workflow").value("prepareReseller"));
        caller.read(url + "/workflow-changes?limit=1")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].before").value(process))
                .andExpect(jsonPath("$.items[0].by").value(designer.signInName()))
                .andExpect(header().string("Link", containsString("rel=\"next\"")));
    }

    @Test
    void listsAllPlacesForManagersAndAdministrators() throws Exception {
        caller(designer).send(matching(put(place), 0), body).andExpect(status().isOk());
        for (PersonProfile reader : List.of(cast.manager(), network.person(Role.ADMINISTRATOR))) {
            caller(reader)
                    .read(url + "/workflows")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[?(@.partnerType == 'reseller' && @.phase == 'prepare')].workflow")
                            .value(process))
                    .andExpect(jsonPath("$[?(@.partnerType == 'reseller' && @.phase == 'deliver')].workflow")
                            .value("deliverReseller"));
        }
    }

    @Test
    void whatCannotRunThereIsRefusedInWords() throws Exception {
        String foreign = own.deployedBy(designers.designer());
        for (String other : List.of(foreign, "noSuchProcess")) {
            caller(designer)
                    .send(matching(put(place), 0), "{\"workflow\": \"" + other + "\"}")
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:portfolio.workflowNotYours"))
                    .andExpect(jsonPath("$.detail").value(containsString("is no process that this portfolio")));
        }
        caller(designer)
                .send(matching(put(place), 0), "{\"workflow\": \"deliverReseller\"}")
                .andExpect(jsonPath("$.type").value("urn:jom:problem:portfolio.workflowOfOtherPurpose"));
        for (String malformed : List.of("{\"workflow\": \"a b\"}", "{\"workflow\": null}", "{}", "[]")) {
            caller(designer).send(matching(put(place), 0), malformed).andExpect(status().isBadRequest());
        }
    }

    @Test
    void thereIsNothingAtOtherPlaces() throws Exception {
        for (String nowhere :
                List.of("/workflows/florist/prepare", "/workflows/reseller/PREPARE", "/workflows/reseller/sell")) {
            caller(designer).read(url + nowhere).andExpect(status().isNotFound());
            caller(designer).send(matching(put(url + nowhere), 0), body).andExpect(status().isNotFound());
        }
    }

    @Test
    void isChangedByItsProcessDesignersOnly() throws Exception {
        for (PersonProfile other :
                List.of(cast.manager(), network.person(Role.ADMINISTRATOR), cast.person(cast.originator()))) {
            caller(other).send(matching(put(place), 0), body).andExpect(status().isForbidden());
            caller(other).send(matching(delete(place), 0), "").andExpect(status().isForbidden());
        }
        caller(cast.person(cast.originator())).read(url + "/workflows").andExpect(status().isForbidden());

        for (PersonProfile stranger : List.of(designers.designer(), network.person(Role.PPM))) {
            caller(stranger).read(url + "/workflows").andExpect(status().isNotFound());
            caller(stranger).read(url + "/workflow-changes").andExpect(status().isNotFound());
            caller(stranger).send(matching(put(place), 0), body).andExpect(status().isNotFound());
        }
        caller(designer).read(place).andExpect(header().string("ETag", "\"0\""));
    }

    @Test
    void participantsReadTheirOwnAndManagersAll() throws Exception {
        Course course = stage.takenIn(cast, ParticipantRole.SOLUTION).until("recordEngagement");
        String workflows = "/api/v1/opportunities/" + course.id() + "/workflows";
        caller(cast.manager()).read(workflows).andExpect(jsonPath("$", hasSize(4)));
        caller(cast.person(cast.partner(1)))
                .read(workflows)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[?(@.organisation != '%s')]", cast.partner(1))
                        .value(empty()))
                .andExpect(jsonPath("$[0].workflow").value("prepareSoftwareVendor"))
                .andExpect(jsonPath("$[0].version").isNumber())
                .andExpect(jsonPath("$[0].begunAt").isNotEmpty());
        for (PersonProfile stranger : List.of(designers.designer(), network.person(Role.PPM))) {
            caller(stranger).read(workflows).andExpect(status().isNotFound());
        }
        page(cast.manager(), "/opportunities/" + course.id(), "Processes of the partners", "Choose processes");
    }

    @Test
    void hasAPageInBothLanguages() throws Exception {
        String page = "/portfolios/" + cast.portfolio() + "/workflows";
        caller(designer).send(matching(put(place), 0), body).andExpect(status().isOk());
        page(designer, page, "Own way", "chosen by the portfolio", "Use it", "Undo the last change");
        page(designer, page + "?language=de", "vom Portfolio gewählt", "Letzte Änderung zurücknehmen");
        page(network.person(Role.ADMINISTRATOR), page, "Own way");
        page(designer, "/processes", cast.portfolio().toString());
        caller(designers.designer()).read(page).andExpect(status().isNotFound());
        caller(cast.person(cast.originator())).read(page).andExpect(status().isNotFound());
    }

    private void page(PersonProfile person, String address, String... words) throws Exception {
        var shown = caller(person).read(address).andExpect(status().isOk());
        for (String each : words) {
            shown.andExpect(content().string(containsString(each)));
        }
    }
}
