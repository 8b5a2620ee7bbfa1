package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.Cookie;
import jom.JomTest;
import jom.StoredRows;
import jom.network.Caller;
import jom.opportunity.ParticipantRole;
import jom.workflow.RowFaults;
import jom.workflow.RowFaults.RowFault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Lists in the answers over HTTP: a row that does not fit is refused by its place, and nothing is stored. */
@JomTest
class RowsOfTasksTest {

    private final Casts casts;
    private final Stage stage;
    private final MockMvc http;
    private final JdbcTemplate jdbc;

    @Autowired
    RowsOfTasksTest(Casts casts, Stage stage, MockMvc http, JdbcTemplate jdbc) {
        this.casts = casts;
        this.stage = stage;
        this.http = http;
        this.jdbc = jdbc;
    }

    @Test
    void priceLinesOfASection() throws Exception {
        assertRefused(
                stage.takenIn(casts.of("reseller", "software-vendor"), ParticipantRole.SOLUTION), "contributeSection");
    }

    @Test
    void workAndSplitOfACharter() throws Exception {
        assertRefused(
                stage.takenIn(casts.of("reseller", "software-vendor"), ParticipantRole.SOLUTION), "proposeCharter");
    }

    @Test
    void milestonesOfAStatementOfWork() throws Exception {
        assertRefused(
                stage.takenIn(casts.of("reseller", "system-integrator"), ParticipantRole.INTEGRATION),
                "planStatementOfWork");
    }

    private void assertRefused(Course course, String contract) throws Exception {
        Course.Open open = course.until(contract).next(contract);
        Caller caller = new Caller(http, open.person());
        String task = "/api/v1/tasks/" + open.task().id();
        JsonNode schema = stage.json
                .readTree(caller.read(task).andReturn().getResponse().getContentAsByteArray())
                .path("answersSchema");
        StoredRows before = StoredRows.of(jdbc);
        int refused = 0;
        for (String list : RowFaults.lists(schema)) {
            for (RowFault fault : RowFaults.of(schema, list)) {
                String english = refusal(caller, task, fault, "en");
                assertThat(refusal(caller, task, fault, "de")).isNotEqualTo(english);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(20);
        before.assertUnchanged();
        assertThat(course.next(contract).task().id()).isEqualTo(open.task().id());
        course.answer(contract);
    }

    private static String refusal(Caller caller, String task, RowFault fault, String language) throws Exception {
        ResultActions answer = caller.send(
                post(task + "/completion").cookie(new Cookie("jom-language", language)),
                fault.answers().toString());
        return answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:workflow.answersInvalid"))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value(fault.field()))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
