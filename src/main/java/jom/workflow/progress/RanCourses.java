package jom.workflow.progress;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine's history knows of the instances about a business key. In two statements, where the engine's own
 * queries would need one for each instance and one for each task.
 */
@Component
class RanCourses {

    /** As the engine numbers how a step ended. */
    private static final int CANCELLED = 2;

    private static final String INSTANCES =
            "select PROC_INST_ID_, PROC_DEF_ID_, PROC_DEF_KEY_, SUPER_PROCESS_INSTANCE_ID_, START_TIME_, END_TIME_"
                    + " from ACT_HI_PROCINST where BUSINESS_KEY_ = ?";

    private static final String STEPS =
            "select a.ID_ as STEP_ID_, a.PROC_INST_ID_, a.PROC_DEF_ID_, a.ACT_ID_, a.ACT_TYPE_,"
                    + " t.ID_ as TASK_KEY_, t.ASSIGNEE_, t.NAME_, t.OWNER_, a.CALL_PROC_INST_ID_, a.START_TIME_, t.DUE_DATE_, a.END_TIME_,"
                    + " a.ACT_INST_STATE_ from ACT_HI_PROCINST p join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.PROC_INST_ID_"
                    + " left join ACT_HI_TASKINST t on t.ID_ = a.TASK_ID_ where p.BUSINESS_KEY_ = ? and a.ACT_TYPE_ in"
                    + " ('userTask', 'callActivity', 'receiveTask', 'intermediateTimer', 'intermediateMessageCatch',"
                    + " 'boundaryTimer', 'boundaryMessage', 'boundaryError')";

    private final JdbcClient jdbc;

    RanCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, called ones and those that follow a sale included, in the order in which they began. */
    List<RanInstance> instances(String businessKey) {
        return jdbc
                .sql(INSTANCES)
                .param(businessKey)
                .query((row, number) -> new RanInstance(
                        row.getString("PROC_INST_ID_"),
                        row.getString("PROC_DEF_ID_"),
                        row.getString("PROC_DEF_KEY_"),
                        row.getString("SUPER_PROCESS_INSTANCE_ID_"),
                        row.getTimestamp("START_TIME_").toInstant(),
                        moment(row, "END_TIME_")))
                .list()
                .stream()
                .sorted(comparing((RanInstance instance) -> Began.of(instance.begun(), instance.id())))
                .toList();
    }

    /** In the order in which they began. */
    List<RanStep> steps(String businessKey) {
        return jdbc.sql(STEPS).param(businessKey).query(RanCourses::step).list().stream()
                .sorted(comparing((RanStep step) -> Began.of(step.begun(), step.id())))
                .toList();
    }

    private static RanStep step(ResultSet row, int number) throws SQLException {
        return new RanStep(
                row.getString("STEP_ID_"),
                row.getString("PROC_INST_ID_"),
                row.getString("PROC_DEF_ID_"),
                row.getString("ACT_ID_"),
                row.getString("ACT_TYPE_"),
                row.getString("TASK_KEY_"),
                row.getString("ASSIGNEE_"),
                row.getString("NAME_"),
                row.getString("OWNER_"),
                row.getString("CALL_PROC_INST_ID_"),
                row.getTimestamp("START_TIME_").toInstant(),
                moment(row, "DUE_DATE_"),
                moment(row, "END_TIME_"),
                row.getInt("ACT_INST_STATE_") == CANCELLED);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
