package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import jom.JomTest;
import jom.StatementCounter;
import jom.kernel.Identifiers;
import jom.workflow.TestErrands.Org;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one page of Tasklist's list holds, asked for as Tasklist does: the newest of those that are active. */
@JomTest
class TasklistPageTest {

    private static final String NEWEST = "{'sorting': [{'sortBy': 'created', 'sortOrder': 'desc'}], 'active': true}";

    private final Processes processes;
    private final ProcessEngine engine;
    private final StatementCounter counter;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final int port;
    private final Org organisation = Org.next();
    private final String partner = "pager" + organisation;

    @Autowired
    TasklistPageTest(
            Processes processes,
            ProcessEngine engine,
            StatementCounter counter,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            TestPeople people,
            @LocalServerPort int port) {
        this.processes = processes;
        this.engine = engine;
        this.counter = counter;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.port = port;
        people.add(partner, Groups.organisation(organisation));
    }

    @Test
    void holdsAsManyAsAreAskedForThoughThereAreMore() {
        begin(3);
        assertThat(page(2)).hasSize(2);
        assertThat(page(15)).hasSize(3);
    }

    @Test
    void leavesOutWhatIsSuspendedAndFillsUpWithOlderOnes() {
        List<String> tasks = begin(3);
        for (String suspended : page(2)) {
            engine.getRuntimeService()
                    .suspendProcessInstanceById(engine.getTaskService()
                            .createTaskQuery()
                            .taskId(suspended)
                            .singleResult()
                            .getProcessInstanceId());
            tasks.remove(suspended);
        }
        assertThat(page(2)).isEqualTo(tasks);
    }

    /** Word by word, but for criteria that restrict nothing, which the engine answers by itself. */
    @Test
    void saysWhatTheEngineWouldSay() {
        List<String> tasks = begin(3);
        Task claimed = task(tasks.get(0));
        claimed.setAssignee(partner);
        claimed.setOwner(partner);
        claimed.setDescription("With \"quotes\" and \uD83D\uDE80");
        claimed.setPriority(7);
        claimed.setDueDate(Date.from(Instant.ofEpochMilli(1_800_000_000_123L)));
        claimed.setFollowUpDate(Date.from(Instant.EPOCH));
        engine.getTaskService().saveTask(claimed);
        Tasklist tasklist = Tasklist.signedIn(port, partner);
        for (String window :
                List.of("firstResult=0&maxResults=2", "firstResult=1&maxResults=5", "firstResult=9&maxResults=5")) {
            JsonNode ours = hal(tasklist, window, NEWEST);
            assertThat(ours).isEqualTo(hal(tasklist, window, NEWEST.replace("'active'", "'nameLike': '%', 'active'")));
            assertThat(ours.path("count").asInt()).isEqualTo(3);
        }
        assertThat(hal(tasklist, "firstResult=0&maxResults=3", NEWEST)
                        .at("/_embedded/assignee/0/id")
                        .asText())
                .isEqualTo(partner);
    }

    @Test
    void isTheCallersOwn(@Autowired TestPeople people) {
        List<String> tasks = begin(2);
        String colleague = "colleague" + organisation;
        String stranger = "stranger" + organisation;
        people.add(colleague, Groups.organisation(organisation));
        people.add(stranger, Groups.organisation(Org.next()));
        engine.getTaskService().setAssignee(tasks.get(0), partner);
        assertThat(listed(partner)).containsExactlyInAnyOrderElementsOf(tasks);
        assertThat(listed(colleague)).containsExactly(tasks.get(1));
        assertThat(listed(stranger)).isEmpty();
    }

    private List<String> listed(String person) {
        JsonNode page = hal(Tasklist.signedIn(port, person), "firstResult=0&maxResults=15", NEWEST);
        List<String> ids = new ArrayList<>();
        page.at("/_embedded/task").forEach(task -> ids.add(task.path("id").asText()));
        assertThat(page.path("count").asInt()).isEqualTo(ids.size());
        return ids;
    }

    /** Their definitions are known after the first time. */
    @Test
    void isReadInOneStatementBesidesTheNumberOfTasks() {
        begin(3);
        Tasklist tasklist = Tasklist.signedIn(port, partner);
        JsonNode first = hal(tasklist, "firstResult=0&maxResults=2", NEWEST);
        assertThat(first.at("/_embedded/task")).hasSize(2);
        assertThat(counter.during(() -> assertThat(hal(tasklist, "firstResult=0&maxResults=2", NEWEST))
                                .isEqualTo(first))
                        .statements())
                .isLessThanOrEqualTo(2);
    }

    /** Ids, tasks, their definition's row, and how many there are: whatever is on the page. */
    @Test
    void readsNoMoreThanItShows() {
        begin(3);
        Tasklist tasklist = Tasklist.signedIn(port, partner);
        assertThat(page(tasklist, 2)).hasSize(2);
        assertThat(counter.during(() -> assertThat(page(tasklist, 2)).hasSize(2))
                        .statements())
                .isLessThanOrEqualTo(4);
    }

    @Test
    void itsFilterIsCalledAtOnceWhatAnAdministratorCallsIt() {
        Tasklist tasklist = Tasklist.signedIn(port, partner);
        String path = ENGINE + "/filter/my-tasks";
        String name = tasklist.read(path).path("name").asText();
        rename("Inbox");
        try {
            assertThat(tasklist.read(path).path("name").asText()).isEqualTo("Inbox");
        } finally {
            rename(name);
        }
        assertThat(tasklist.read(path).path("name").asText()).isEqualTo(name);
    }

    private void rename(String name) {
        FilterService filters = engine.getFilterService();
        filters.saveFilter(filters.getFilter("my-tasks").setName(name));
    }

    @Test
    void noTaskHasTasksOfItsOwn() {
        Task below = engine.getTaskService().newTask();
        below.setParentTaskId(begin(1).get(0));
        assertThatThrownBy(() -> engine.getTaskService().saveTask(below)).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void noTaskHasVariablesOfItsOwn() {
        String task = begin(1).get(0);
        TaskService tasks = engine.getTaskService();
        assertThatThrownBy(() -> tasks.setVariableLocal(task, "note", "x")).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> ((TaskServiceImpl) tasks).updateVariablesLocal(task, Map.of("note", "x"), List.of()))
                .isInstanceOf(BadUserRequestException.class);
    }

    private List<String> begin(int number) {
        List<String> tasks = new ArrayList<>();
        for (int errand = 0; errand < number; errand++) {
            String id = Identifiers.next().toString();
            processes.start(
                    TestErrands.PROCESS,
                    id,
                    ProcessVariables.OPPORTUNITY_ID.with(id),
                    ProcessVariables.ORGANISATION_ID.with(organisation.toString()));
            tasks.add(engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(id)
                    .singleResult()
                    .getId());
        }
        apart(tasks);
        return tasks;
    }

    /**
     * As if one had begun a minute after the other. Of tasks of the same instant the engine lists any first, and on MySQL its
     * instants are whole seconds.
     */
    private void apart(List<String> tasks) {
        Instant first = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(1));
        transactions.executeWithoutResult(status -> {
            for (int place = 0; place < tasks.size(); place++) {
                Timestamp begun = Timestamp.from(first.plus(Duration.ofMinutes(place)));
                for (String created : List.of(
                        "update ACT_RU_TASK set CREATE_TIME_ = ? where ID_ = ?",
                        "update open_task set created = ? where task_id = ?")) {
                    assertThat(jdbc.sql(created).params(begun, tasks.get(place)).update())
                            .isOne();
                }
            }
        });
    }

    private Task task(String id) {
        return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
    }

    private static JsonNode hal(Tasklist tasklist, String window, String query) {
        return tasklist.hal(ENGINE + "/filter/my-tasks/list?" + window, query);
    }

    private List<String> page(int size) {
        return page(Tasklist.signedIn(port, partner), size);
    }

    private static List<String> page(Tasklist tasklist, int size) {
        List<String> ids = new ArrayList<>();
        tasklist.tree(tasklist.post(ENGINE + "/filter/my-tasks/list?firstResult=0&maxResults=" + size, NEWEST))
                .forEach(task -> ids.add(task.path("id").asText()));
        return ids;
    }
}
