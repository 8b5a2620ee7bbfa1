package jom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jom.JomTest;
import jom.kernel.Identifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@JomTest
@Timeout(60)
class DoorsTest {

    private static final String NOTES = "/api/v1/test-notes";
    private static final String NOTE =
            "{\"text\": \"hello\", \"stars\": 1, \"price\": {\"amount\": \"1.50\", \"currency\": \"EUR\"}}";

    private final MockMvc http;
    private final NotesController notes;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String key = Identifiers.next().toString();

    @Autowired
    DoorsTest(MockMvc http, NotesController notes, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.http = http;
        this.notes = notes;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void asksStrangersToSignIn() throws Exception {
        http.perform(get(NOTES))
                .andExpect(status().isUnauthorized())
                .andExpect(header().exists("WWW-Authenticate"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.notSignedIn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"a\", \"stars\": 1, \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}, \"id\": 7}|id",
                "{\"text\": \"\", \"stars\": 1, \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}|text",
                "{\"text\": \"\u2003\", \"stars\": 1, \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}|text",
                "{\"text\": \"123456789012345678901\", \"stars\": 1, \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}|text",
                "{\"text\": \"a\", \"stars\": \"1\", \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}|stars",
                "{\"text\": \"a\", \"stars\": 1.5, \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}|stars",
                "{\"text\": \"a\", \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}|stars",
                "{\"text\": \"a\", \"stars\": 1, \"price\": {\"amount\": \"1.505\", \"currency\": \"EUR\"}}|price",
                "{\"text\": \"a\", \"stars\": 1, \"price\": {\"amount\": \"1\", \"currency\": \"XXX\"}}|price",
                "{\"text\": \"a\", \"stars\": 1, \"price\": {\"amount\": \"1\"}}|price",
                "[]|JSON",
                "{\"text\": |JSON",
                "{\"@class\": \"java.lang.Runtime\"}|stars",
            })
    void saysWhichFieldIsWrong(String body, String named) throws Exception {
        int before = notes.written.get();
        http.perform(as("alice", NOTES, body))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().string(containsString(named.equals("JSON") ? "platform." : named)));
        assertThat(notes.written.get()).isEqualTo(before);
    }

    @Test
    void refusesABodyOverTheLimit() throws Exception {
        http.perform(as("alice", NOTES, "\"" + "x".repeat(BodyLimit.BYTES_MAX) + "\""))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.tooLarge"));
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() throws Exception {
        http.perform(as("alice", NOTES, "[".repeat(10_000)))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void answersABrokenRuleWithItsCodeAndSentence() throws Exception {
        http.perform(as("alice", NOTES, NOTE.replace("hello", "no")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:test.noteRefused"))
                .andExpect(jsonPath("$.detail").value("a note never says no"))
                .andExpect(jsonPath("$.instance").value(NOTES));
    }

    @Test
    void keepsTheDetailsOfABugToItself() throws Exception {
        http.perform(as("alice", NOTES, NOTE.replace("hello", "bug")))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void asksToComeBackWhenTheDatabaseDoesNotAnswerInTime() throws Exception {
        http.perform(as("alice", NOTES, NOTE.replace("hello", "wait")))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.busy"));
    }

    @Test
    void wantsToKnowWhatAChangeIsBasedOn() throws Exception {
        String note = NOTES + "/" + Identifiers.next();
        http.perform(put(note).with(user("alice"))).andExpect(status().isPreconditionRequired());
        http.perform(put(note).with(user("alice")).header("If-Match", "\"6\""))
                .andExpect(status().isPreconditionFailed());
        http.perform(put(note).with(user("alice")).header("If-Match", "\"7\"")).andExpect(status().isOk());
    }

    @Test
    void findsNothingUnderAMalformedIdentifier() throws Exception {
        http.perform(put(NOTES + "/1").with(user("alice"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "99999999999"})
    void refusesPageSizesOutOfRange(String limit) throws Exception {
        http.perform(get(NOTES).param("limit", limit).with(user("alice"))).andExpect(status().isBadRequest());
    }

    @Test
    void doesARepeatedRequestOnceAndRepeatsTheAnswer() throws Exception {
        int before = notes.written.get();
        MockHttpServletResponse first =
                keyed("alice", NOTE).andExpect(status().isCreated()).andReturn().getResponse();
        MockHttpServletResponse second =
                keyed("alice", NOTE).andExpect(status().isCreated()).andReturn().getResponse();
        assertThat(second.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .contains("hello");
        assertThat(second.getHeader("Location"))
                .isEqualTo(first.getHeader("Location"))
                .isNotNull();
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag")).isNotNull();
        assertThat(second.getContentType()).isEqualTo(first.getContentType());
        assertThat(notes.written.get()).isEqualTo(before + 1);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() throws Exception {
        keyed("alice", NOTE).andExpect(status().isCreated());
        keyed("alice", NOTE.replace("hello", "other"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.keyReused"));
    }

    @Test
    void keepsTheKeysOfTwoCallersApart() throws Exception {
        keyed("alice", NOTE).andExpect(status().isCreated());
        keyed("bob", NOTE.replace("hello", "other")).andExpect(status().isCreated());
    }

    @Test
    void freesTheKeyOfARefusedRequest() throws Exception {
        keyed("alice", NOTE.replace("hello", "no")).andExpect(status().isUnprocessableEntity());
        keyed("alice", NOTE.replace("hello", "bug")).andExpect(status().isInternalServerError());
        keyed("alice", NOTE).andExpect(status().isCreated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blank", "\u00fcmlaut", ""})
    void refusesKeysThatAreNoKeys(String malformed) throws Exception {
        http.perform(as("alice", NOTES, NOTE).header("Idempotency-Key", malformed))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aHundredParallelRepetitionsWriteOnce() throws Exception {
        int before = notes.written.get();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(threads.submit(() -> {
                start.await();
                return keyed("alice", NOTE).andReturn().getResponse().getStatus();
            }));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        threads.shutdown();
        assertThat(notes.written.get()).isEqualTo(before + 1);
        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void letsARepetitionTakeOverWhenTheFirstNeverEnds() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        notes.holding = false;
        notes.hold = hold;
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Integer> first = thread.submit(
                () -> keyed("alice", NOTE).andReturn().getResponse().getStatus());
        awaitWork();
        keyed("alice", NOTE).andExpect(status().isConflict()).andExpect(header().exists("Retry-After"));
        notes.hold = null;
        transaction.executeWithoutResult(status -> jdbc.update(
                "update idempotency_key set claimed_until = '2000-01-01 00:00:00' where request_key = ?", key));
        keyed("alice", NOTE).andExpect(status().isCreated());
        hold.countDown();
        assertThat(first.get()).isEqualTo(409);
        thread.shutdown();
    }

    /** Until the first request is at work: before that, it would not be held up. */
    private void awaitWork() {
        while (!notes.holding) {
            Thread.onSpinWait();
        }
    }

    private ResultActions keyed(String person, String body) throws Exception {
        return http.perform(as(person, NOTES, body).header("Idempotency-Key", key));
    }

    private static MockHttpServletRequestBuilder as(String person, String uri, String body) {
        return post(uri)
                .with(user(person))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
