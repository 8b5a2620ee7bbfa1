package jom.workflow;

import java.util.List;
import java.util.Optional;
import jom.kernel.Identifier;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of a portfolio that one of its managers has claimed. */
@Component
public class ClaimedTasks {

    private final JdbcClient jdbc;
    private final OpenTasks open;
    private final ObjectProvider<ProcessEngine> engine;

    ClaimedTasks(JdbcClient jdbc, OpenTasks open, ObjectProvider<ProcessEngine> engine) {
        this.jdbc = jdbc;
        this.open = open;
        this.engine = engine;
    }

    /** The oldest first. */
    public List<TaskAtHand> of(String signInName, Identifier portfolio) {
        return jdbc
                .sql("select task_id from open_task where assignee = ? and group_id = ? order by created, task_id")
                .params(signInName, Groups.portfolio(portfolio))
                .query(String.class)
                .list()
                .stream()
                .map(open::at)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Gives them all to somebody else.
     *
     * @return how many there were
     */
    public int move(String from, String to, Identifier portfolio) {
        List<TaskAtHand> claimed = of(from, portfolio);
        claimed.forEach(task -> engine.getObject().getTaskService().setAssignee(task.id(), to));
        return claimed.size();
    }
}
