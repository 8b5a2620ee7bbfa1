package jom.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which queries are answered from our own table alone, as fast with fifty thousand open tasks as with fifty. */
class DoorTasksTest {

    /** As Tasklist asks: a filter without criteria, extended by the order of its list. */
    private static TaskQueryImpl tasklists() {
        TaskQueryImpl wanted = new TaskQueryImpl();
        wanted.active();
        wanted.orderByTaskCreateTime().desc();
        return (TaskQueryImpl) new TaskQueryImpl().extend(wanted);
    }

    @Test
    void tasklists_own_query_is_for_the_newest() {
        assertThat(DoorTasks.hasNoCriteria(tasklists())).isTrue();
        assertThat(DoorTasks.asksForNewest(tasklists())).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void one_that_leaves_tasks_out_is_not(TaskQueryImpl narrower) {
        TaskQueryImpl query = (TaskQueryImpl) tasklists().extend(narrower);

        assertThat(DoorTasks.hasNoCriteria(query)).isFalse();
        assertThat(DoorTasks.asksForNewest(query)).isFalse();
    }

    static Stream<TaskQueryImpl> one_that_leaves_tasks_out_is_not() {
        return Stream.of(
                        new TaskQueryImpl().taskNameLike("%team%"),
                        new TaskQueryImpl().processInstanceIdIn("one"),
                        new TaskQueryImpl().taskAssignee("alice"),
                        new TaskQueryImpl().processVariableValueEquals("portfolioId", "one"),
                        new TaskQueryImpl()
                                .or()
                                .taskName("one")
                                .taskAssignee("alice")
                                .endOr())
                .map(TaskQueryImpl.class::cast);
    }

    @Test
    void one_in_another_order_is_not() {
        TaskQueryImpl byName = new TaskQueryImpl();
        byName.orderByTaskName().asc();
        TaskQueryImpl oldest = new TaskQueryImpl();
        oldest.orderByTaskCreateTime().asc();
        TaskQueryImpl newestThenByName = new TaskQueryImpl();
        newestThenByName.orderByTaskCreateTime().desc();
        newestThenByName.orderByTaskName().asc();

        assertThat(DoorTasks.asksForNewest(byName)).isFalse();
        assertThat(DoorTasks.asksForNewest(oldest)).isFalse();
        assertThat(DoorTasks.asksForNewest(newestThenByName)).isFalse();
        assertThat(DoorTasks.asksForNewest(new TaskQueryImpl())).isFalse();
    }
}
