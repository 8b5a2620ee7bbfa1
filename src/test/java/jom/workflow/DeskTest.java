package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.workflow.TestErrands.NotNow;
import jom.workflow.TestErrands.Org;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@JomTest
class DeskTest {

    private static final String APPROVE = "{'verdict': 'approve', 'comment': 'fine'}";

    private final Tasks tasks;
    private final Processes processes;
    private final TestErrands.Domain domain;
    private final ProcessEngine engine;
    private final ObjectMapper json;
    private final Org organisation = Org.next();
    private final String errand = Identifiers.next().toString();
    private final Viewer alice;
    private final Viewer bob;

    @Autowired
    DeskTest(
            Tasks tasks,
            Processes processes,
            TestErrands.Domain domain,
            ProcessEngine engine,
            ObjectMapper json,
            TestPeople people) {
        this.tasks = tasks;
        this.processes = processes;
        this.domain = domain;
        this.engine = engine;
        this.json = json;
        this.alice = people.add("alice" + organisation, Groups.organisation(organisation));
        this.bob = people.add("bob" + organisation, Groups.organisation(Org.next()));
    }

    private TaskAtHand begin() {
        processes.start(
                TestErrands.PROCESS,
                errand,
                ProcessVariables.OPPORTUNITY_ID.with(errand),
                ProcessVariables.ORGANISATION_ID.with(organisation.toString()));
        return tasks.show(alice, mine(alice).get(0).id()).task();
    }

    private List<OpenTask> mine(Viewer viewer) {
        return tasks.newest(viewer, null, 50);
    }

    private JsonNode answers(String text) throws Exception {
        return json.readTree(text.replace('\'', '"'));
    }

    @Test
    void showsATaskToItsGroupAlone() {
        TaskAtHand task = begin();
        assertThat(mine(alice)).extracting(OpenTask::id).containsExactly(task.id());
        assertThat(mine(bob)).isEmpty();
        assertThatThrownBy(() -> tasks.show(bob, task.id())).isInstanceOf(TaskNotOpen.class);
        assertThat(task.organisation(Org::new)).isEqualTo(organisation);
        assertThat(task.opportunity(Org::new)).hasToString(errand);
    }

    @Test
    void showsWhatTheContractShowsWithTextsAndChoices() {
        Tasks.Shown shown = tasks.show(alice, begin().id());
        assertThat(shown.view().path("secret").asText()).isEqualTo("canary-" + errand);
        assertThat(shown.view().at("/choices/people/0/value").asText()).isEqualTo("me");
        assertThat(shown.view().has("texts")).isTrue();
        assertThat(shown.view().has("organisationId")).isFalse();
        assertThat(shown.answers().at("/properties/comment/maxLength").asInt()).isEqualTo(10);
        assertThat(shown.answers().path("required")).hasSize(1);
    }

    @Test
    void completesWithoutAClaimAndTellsTheGateway() throws Exception {
        domain.helpers.put(errand, List.of(organisation.toString(), Org.next().toString()));
        tasks.complete(alice, begin().id(), answers(APPROVE));
        assertThat(domain.comments).containsEntry(errand, "fine");
        assertThat(mine(alice)).singleElement().satisfies(task -> {
            assertThat(task.contract()).isEqualTo("testSign");
            assertThat(task.businessKey()).isEqualTo(errand);
        });
        assertThat(variables()).containsOnlyKeys("opportunityId", "organisationId", "approved");
    }

    private Map<String, Object> variables() {
        return engine.getRuntimeService()
                .getVariables(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(errand)
                        .singleResult()
                        .getId());
    }

    @Test
    void endsTheListEntryWithTheTask() throws Exception {
        tasks.complete(alice, begin().id(), answers("{'verdict': 'drop'}"));
        assertThat(mine(alice)).isEmpty();
    }

    @Test
    void keepsNoEntryOfATaskThatWasCancelled() {
        begin();
        engine.getRuntimeService()
                .deleteProcessInstance(
                        engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(errand)
                                .singleResult()
                                .getId(),
                        "test",
                        true);
        assertThat(mine(alice)).isEmpty();
    }

    @Test
    void leavesTheTaskOpenWhenTheDomainSaysNo() {
        String task = begin().id();
        assertThatThrownBy(() -> tasks.complete(alice, task, answers("{'verdict': 'forbid'}")))
                .isInstanceOf(NotNow.class);
        assertThat(mine(alice)).extracting(OpenTask::id).containsExactly(task);
        assertThat(domain.comments).doesNotContainKey(errand);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|verdict",
                "{'verdict': ''}|verdict",
                "{'verdict': null}|verdict",
                "{'verdict': 1}|verdict",
                "{'verdict': true}|verdict",
                "{'verdict': ['approve']}|verdict",
                "{'verdict': '123456789012345678901'}|verdict",
                "{'verdict': 'approve', 'comment': '12345678901'}|comment",
                "{'verdict': 'approve', 'stars': 'many'}|stars",
                "{'verdict': 'approve', 'stars': 1.5}|stars",
                "{'verdict': 'approve', 'tags': 'a'}|tags",
                "{'verdict': 'approve', 'tags': ['123456']}|tags",
                "{'verdict': 'approve', 'approved': true}|approved",
                "{'verdict': 'approve', 'organisationId': 'x'}|organisationId",
                "{'verdict': 'approve', '@class': 'java.lang.Runtime'}|@class",
                "[]|testReview",
                "null|testReview"
            })
    void refusesAnswersThatAreNotTheContracts(String sent, String field) {
        String task = begin().id();
        assertThatThrownBy(() -> tasks.complete(alice, task, answers(sent)))
                .isInstanceOfSatisfying(
                        AnswersInvalid.class,
                        invalid -> assertThat(invalid.getMessage()).contains(field));
        assertThat(domain.comments).doesNotContainKey(errand);
        assertThat(mine(alice)).extracting(OpenTask::id).containsExactly(task);
    }

    @Test
    void takesANumberThatASelectSentAsText() throws Exception {
        tasks.complete(alice, begin().id(), answers("{'verdict': 'drop', 'stars': '3', 'comment': ''}"));
        assertThat(domain.comments).containsEntry(errand, "null");
    }

    @Test
    void refusesVariablesThatTheEnginesOwnServiceWouldWrite() {
        String task = begin().id();
        assertThatThrownBy(() -> engine.getTaskService()
                        .complete(task, Map.of("verdict", "approve", "organisationId", "somebody else")))
                .isInstanceOf(AnswersInvalid.class)
                .hasMessageContaining("organisationId");
        engine.getTaskService().complete(task, Map.of("verdict", "drop", "tags", List.of("a", "b")));
        assertThat(mine(alice)).isEmpty();
    }

    @Test
    void nobodyElseCompletesClaimsOrGivesBack() {
        String task = begin().id();
        assertThatThrownBy(() -> tasks.complete(bob, task, answers(APPROVE))).isInstanceOf(TaskNotOpen.class);
        assertThatThrownBy(() -> tasks.claim(bob, task)).isInstanceOf(TaskNotOpen.class);
        assertThatThrownBy(() -> tasks.giveBack(alice, task)).isInstanceOf(TaskNotOpen.class);
        assertThatThrownBy(() -> tasks.complete(bob, "unknown", answers(APPROVE)))
                .isInstanceOf(TaskNotOpen.class);
    }

    @Test
    void aClaimedTaskIsTheClaimantsUntilItIsGivenBack() {
        String task = begin().id();
        Viewer colleague = new Viewer("colleague" + organisation, alice.groups(), alice.language());
        tasks.claim(alice, task);
        assertThat(mine(alice)).singleElement().extracting(OpenTask::assignee).isEqualTo(alice.signInName());
        assertThat(mine(colleague)).isEmpty();
        assertThatThrownBy(() -> tasks.complete(colleague, task, answers(APPROVE)))
                .isInstanceOf(TaskNotOpen.class);
        tasks.giveBack(alice, task);
        assertThat(mine(colleague)).extracting(OpenTask::id).containsExactly(task);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            processes.start(
                    TestErrands.PROCESS,
                    Identifiers.next().toString(),
                    ProcessVariables.ORGANISATION_ID.with(organisation.toString()));
        }
        List<OpenTask> first = tasks.newest(alice, null, 2);
        OpenTask last = first.get(1);
        List<OpenTask> rest = tasks.newest(alice, new OpenTasks.After(last.created(), last.id()), 10);
        first.forEach(task -> all.add(task.id()));
        rest.forEach(task -> all.add(task.id()));
        assertThat(all).hasSize(5).doesNotHaveDuplicates();
        assertThat(rest).isSortedAccordingTo((one, other) -> other.created().compareTo(one.created()));
    }
}
