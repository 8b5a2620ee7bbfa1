package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import jom.JomTest;
import jom.StatementCounter;
import jom.kernel.Identifiers;
import jom.workflow.TestErrands.Org;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one page of Tasklist's list holds, asked for as Tasklist does: the newest of those that are active. */
@JomTest
class TasklistPageTest {

    private static final String NEWEST = "{'sorting': [{'sortBy': 'created', 'sortOrder': 'desc'}], 'active': true}";

    private final Processes processes;
    private final ProcessEngine engine;
    private final StatementCounter counter;
    private final int port;
    private final Org organisation = Org.next();
    private final String partner = "pager" + organisation;

    @Autowired
    TasklistPageTest(
            Processes processes,
            ProcessEngine engine,
            StatementCounter counter,
            TestPeople people,
            @LocalServerPort int port) {
        this.processes = processes;
        this.engine = engine;
        this.counter = counter;
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

    /** The filter three times, ids, tasks, their definition's row, and how many there are: whatever is on the page. */
    @Test
    void readsNoMoreThanItShows() {
        begin(3);
        Tasklist tasklist = Tasklist.signedIn(port, partner);
        assertThat(page(tasklist, 2)).hasSize(2);
        assertThat(counter.during(() -> assertThat(page(tasklist, 2)).hasSize(2))
                        .statements())
                .isLessThanOrEqualTo(7);
    }

    @Test
    void noTaskHasTasksOfItsOwn() {
        Task below = engine.getTaskService().newTask();
        below.setParentTaskId(begin(1).get(0));
        assertThatThrownBy(() -> engine.getTaskService().saveTask(below)).isInstanceOf(BadUserRequestException.class);
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
        return tasks;
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
