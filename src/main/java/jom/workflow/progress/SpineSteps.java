package jom.workflow.progress;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import jom.kernel.Portions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far many opportunities are on the spine, in a statement for each portion of them. */
@Component
class SpineSteps {

    private static final int PORTION = 500;

    private static final String STEPS = "select p.BUSINESS_KEY_, p.PROC_DEF_ID_, a.ACT_ID_, a.START_TIME_, a.END_TIME_,"
            + " a.DURATION_ from ACT_HI_PROCINST p join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.PROC_INST_ID_"
            + " where p.PROC_DEF_KEY_ = '" + OpportunityProgress.SPINE + "' and (a.ACT_INST_STATE_ is null or"
            + " a.ACT_INST_STATE_ <> 2) and a.ACT_TYPE_ in ('callActivity', 'userTask')"
            + " and p.BUSINESS_KEY_ in ";

    private static final String DUE =
            "select business_key, min(due) as due from open_task where due is not null" + " and business_key in ";

    private final JdbcClient jdbc;

    SpineSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All steps of these opportunities that were not cancelled, in no order. */
    List<SpineStep> of(List<String> opportunities) {
        List<SpineStep> steps = new ArrayList<>();
        inPortions(
                opportunities,
                (places, portion) -> steps.addAll(jdbc.sql(STEPS + places)
                        .params(portion)
                        .query(SpineSteps::step)
                        .list()));
        return together(steps);
    }

    /** When the first of the open tasks about each of these opportunities is due; by the business key. */
    Map<String, Instant> due(List<String> opportunities) {
        Map<String, Instant> due = new HashMap<>();
        inPortions(
                opportunities,
                (places, portion) -> jdbc.sql(DUE + places + " group by business_key")
                        .params(portion)
                        .query((row, number) -> due.put(
                                row.getString("business_key"),
                                row.getObject("due", LocalDateTime.class).toInstant(UTC)))
                        .list());
        return due;
    }

    static void inPortions(List<String> all, BiConsumer<String, List<String>> work) {
        for (List<String> portion : Portions.of(all, PORTION)) {
            work.accept("(" + String.join(", ", Collections.nCopies(portion.size(), "?")) + ")", portion);
        }
    }

    private static SpineStep step(ResultSet row, int number) throws SQLException {
        boolean isOpen = row.getTimestamp("END_TIME_") == null;
        return new SpineStep(
                row.getString("BUSINESS_KEY_"),
                row.getString("PROC_DEF_ID_"),
                row.getString("ACT_ID_"),
                row.getTimestamp("START_TIME_").toInstant(),
                isOpen ? null : row.getLong("DURATION_") / 1_000);
    }

    private record Place(String opportunity, String element) {}

    /** What several do side by side is one step, from the first who begins to the last who is done. */
    private static List<SpineStep> together(List<SpineStep> steps) {
        Map<Place, Deque<SpineStep>> byPlace = new LinkedHashMap<>();
        steps.stream().sorted(Comparator.comparing(SpineStep::begun)).forEach(step -> {
            Deque<SpineStep> before =
                    byPlace.computeIfAbsent(new Place(step.opportunity(), step.element()), any -> new ArrayDeque<>());
            if (!before.isEmpty() && before.getLast().isBesides(step)) {
                before.addLast(before.removeLast().with(step));
            } else {
                before.addLast(step);
            }
        });
        return byPlace.values().stream().flatMap(Deque::stream).toList();
    }
}
