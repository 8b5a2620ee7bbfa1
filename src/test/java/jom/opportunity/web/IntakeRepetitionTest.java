package jom.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jom.JomTest;
import jom.StoredRows;
import jom.Together;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An intake that is sent more than once under one key: one opportunity, one process. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IntakeRepetitionTest {

    private static final String URL = "/api/v1/opportunities";
    private static final int AT_ONCE = 16;

    /** H2 asks again and again for a key that another transaction holds; more than a few would take all the time there is. */
    private static final int AT_ONCE_WITHOUT_A_KEY = 3;

    private final MockMvc http;
    private final NetworkFixture network;
    private final JdbcTemplate jdbc;
    private final HistoryService engine;
    private final Deal deal;
    private final String key = NetworkFixture.unique("key");

    IntakeRepetitionTest(
            MockMvc http,
            NetworkFixture network,
            JdbcTemplate jdbc,
            HistoryService engine,
            OpportunityFixture fixture) {
        this.http = http;
        this.network = network;
        this.jdbc = jdbc;
        this.engine = engine;
        deal = fixture.deal();
    }

    private ResultActions send(PersonProfile person, String body) throws Exception {
        return new Caller(http, person).send(post(URL).header("Idempotency-Key", key), body);
    }

    private static String id(MockHttpServletResponse answer) throws Exception {
        return JsonPath.read(answer.getContentAsString(), "$.id");
    }

    @Test
    void isAnsweredAsTheFirstTime() throws Exception {
        String body = AnIntake.of(deal.originator()).body();
        MockHttpServletResponse first = send(deal.seller(), body)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse();
        StoredRows once = StoredRows.of(jdbc);
        send(deal.seller(), body)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", Objects.requireNonNull(first.getHeader("Location"))))
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(content().string(first.getContentAsString()));
        once.assertUnchanged();
    }

    @Test
    void withAnotherBodyIsRefused() throws Exception {
        AnIntake intake = AnIntake.of(deal.originator());
        send(deal.seller(), intake.body()).andExpect(status().isCreated());
        StoredRows once = StoredRows.of(jdbc);
        send(deal.seller(), intake.with("title", "\"Another\"").body())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.keyReused"));
        once.assertUnchanged();
    }

    @Test
    void byAnotherCallerIsTheOwnOfThatCaller() throws Exception {
        String id = id(send(deal.seller(), AnIntake.of(deal.originator()).body())
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse());
        PersonProfile colleague = network.person(Set.of(deal.originator()), Role.INTEGRATOR);
        send(colleague, AnIntake.of(deal.originator()).body())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(not(id)));
    }

    @Test
    void afterARefusalUsesTheKeyAgain() throws Exception {
        AnIntake intake = AnIntake.of(deal.originator());
        StoredRows before = StoredRows.of(jdbc);
        send(deal.seller(), intake.with("title", "\"\"").body()).andExpect(status().isBadRequest());
        send(
                        deal.seller(),
                        intake.with("title", "\"One\"")
                                .with("origin", "\"wish\"")
                                .body())
                .andExpect(status().isBadRequest());
        before.assertUnchanged();
        send(deal.seller(), intake.with("origin", "\"tender\"").body()).andExpect(status().isCreated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with blank", "ümlaut"})
    void needsAKey(String malformed) throws Exception {
        StoredRows before = StoredRows.of(jdbc);
        new Caller(http, deal.seller())
                .send(
                        post(URL).header("Idempotency-Key", malformed),
                        AnIntake.of(deal.originator()).body())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.invalid"));
        before.assertUnchanged();
    }

    @Test
    void aHundredAtOnceAreOneOpportunityAndOneProcess() throws Exception {
        String body = AnIntake.of(deal.originator()).body();
        StoredRows before = StoredRows.of(jdbc);
        List<MockHttpServletResponse> answers = Together.call(
                AT_ONCE,
                Collections.nCopies(
                        100, () -> send(deal.seller(), body).andReturn().getResponse()));
        List<MockHttpServletResponse> created = created(answers);
        assertThat(answers)
                .extracting(MockHttpServletResponse::getStatus)
                .contains(201)
                .isSubsetOf(201, 409);
        String id = id(created.get(0));
        for (MockHttpServletResponse answer : created) {
            assertThat(id(answer)).isEqualTo(id);
        }
        assertOne(before, id);
    }

    private static List<MockHttpServletResponse> created(List<MockHttpServletResponse> answers) {
        return answers.stream().filter(answer -> answer.getStatus() == 201).toList();
    }

    /** The customer is claimed once, and that has a key of its own. */
    @Test
    void withoutAKeyIsStillOneOpportunity() throws Exception {
        String body = AnIntake.of(deal.originator()).body();
        StoredRows before = StoredRows.of(jdbc);
        Caller seller = new Caller(http, deal.seller());
        List<MockHttpServletResponse> answers = Together.call(
                AT_ONCE_WITHOUT_A_KEY,
                Collections.nCopies(
                        20, () -> seller.send(post(URL), body).andReturn().getResponse()));
        List<MockHttpServletResponse> created = created(answers);
        assertThat(created).hasSize(1);
        assertThat(answers).extracting(MockHttpServletResponse::getStatus).isSubsetOf(201, 409, 422, 503);
        assertOne(before, id(created.get(0)));
    }

    private void assertOne(StoredRows before, String id) {
        assertThat(before.added("opportunity")).isEqualTo(1);
        assertThat(before.added("opportunity_participant")).isEqualTo(1);
        assertThat(before.added("ACT_RU_TASK")).isEqualTo(1);
        assertThat(before.added("audit_entry")).isEqualTo(1);
        assertThat(engine.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("jointOpportunity")
                        .processInstanceBusinessKey(id)
                        .count())
                .isEqualTo(1);
        assertThat(before.added("ACT_HI_PROCINST"))
                .isEqualTo(engine.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count());
    }
}
