package jom.workflow.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How busy the steps of a workflow are that was called for many opportunities, in a statement for each portion of them. What
 * several do in workflows of their own counts for each.
 */
@Component
class CalledSteps {

    private static final String KEYS = "select distinct PROC_DEF_KEY_ from ACT_HI_PROCINST where BUSINESS_KEY_ in ";

    private static final String STEPS = "select a.ACT_ID_, a.END_TIME_, a.DURATION_, t.DUE_DATE_ from ACT_HI_PROCINST p"
            + " join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.PROC_INST_ID_"
            + " left join ACT_HI_TASKINST t on t.ID_ = a.TASK_ID_"
            + " where (a.ACT_INST_STATE_ is null or a.ACT_INST_STATE_ <> 2)"
            + " and a.ACT_TYPE_ in ('callActivity', 'userTask') and p.PROC_DEF_KEY_ = ? and p.BUSINESS_KEY_ in ";

    private static final int MILLIS = 1_000;

    private final JdbcClient jdbc;

    CalledSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The keys of all workflows that ran or run for these opportunities, the spine among them. */
    Set<String> processes(List<String> opportunities) {
        Set<String> keys = new TreeSet<>();
        SpineSteps.inPortions(
                opportunities,
                (places, portion) -> keys.addAll(jdbc.sql(KEYS + places)
                        .params(portion)
                        .query(String.class)
                        .list()));
        return keys;
    }

    /** By step, what is running, late or done. */
    Map<String, Load> of(String process, List<String> opportunities, Instant now) {
        Map<String, Load> loads = new HashMap<>();
        SpineSteps.inPortions(
                opportunities,
                (places, portion) -> jdbc.sql(STEPS + places)
                        .param(process)
                        .params(portion)
                        .query((row, number) -> loads.computeIfAbsent(row.getString("ACT_ID_"), any -> new Load())
                                .add(row, now))
                        .list());
        return loads;
    }

    /** What is counted of a step. */
    static final class Load {

        private int running;
        private int late;
        private final List<Long> seconds = new ArrayList<>();

        private Load add(ResultSet row, Instant now) throws SQLException {
            if (row.getTimestamp("END_TIME_") != null) {
                seconds.add(row.getLong("DURATION_") / MILLIS);
                return this;
            }
            running++;
            @Nullable Timestamp due = row.getTimestamp("DUE_DATE_");
            if (due != null && due.toInstant().isBefore(now)) {
                late++;
            }
            return this;
        }

        int running() {
            return running;
        }

        int late() {
            return late;
        }

        int done() {
            return seconds.size();
        }

        Optional<Long> median() {
            return Board.median(seconds);
        }
    }
}
