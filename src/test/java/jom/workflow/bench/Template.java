package jom.workflow.bench;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import jom.workflow.bench.Contents.Row;
import jom.workflow.bench.Contents.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one more opportunity has added to the database, ready to be copied: its own ids become others in each
 * copy, each copy is a second older, and its groups are spread over other organisations and portfolios.
 */
final class Template {

    /** A partner with ten thousand wins does not exist; the references of one are read when teams are formed. */
    private static final Set<String> NOT_COPIED = Set.of("organisation_reference", "organisation_reference_area");

    private static final Set<String> GROUP_COLUMNS = Set.of("group_id", "group_id_");
    private static final String CUSTOMER = "customer_key";
    private static final int NUMBERS_APART = 1_000_000;

    private final Set<UUID> own = new HashSet<>();
    private final IntUnaryOperator spread;

    private Template(IntUnaryOperator spread) {
        this.spread = spread;
    }

    /** Rows of one table, each value as a function of the copy's number. */
    record Rows(String table, List<String> columns, List<List<IntFunction<@Nullable Object>>> rows) {}

    /**
     * What has been added between two moments.
     *
     * @param spread for each copy which other group takes the place of the one there was; 0 for the same
     */
    static List<Rows> between(Contents before, Contents after, IntUnaryOperator spread) {
        Template template = new Template(spread);
        Set<UUID> known = new HashSet<>();
        before.tables().values().forEach(table -> table.rows().values().forEach(row -> known.addAll(ids(row))));
        List<Table> added = added(before, after);
        added.forEach(table -> table.rows().values().forEach(row -> template.own.addAll(ids(row))));
        template.own.removeAll(known);
        return added.stream()
                .map(template::rows)
                .filter(rows -> !rows.rows().isEmpty())
                .toList();
    }

    private static List<Table> added(Contents before, Contents after) {
        List<Table> added = new ArrayList<>();
        after.tables().forEach((name, table) -> {
            Map<List<String>, Row> rows = new LinkedHashMap<>(table.rows());
            Table old = before.tables().get(name);
            if (old != null) {
                rows.keySet().removeAll(old.rows().keySet());
            }
            if (!NOT_COPIED.contains(name.toLowerCase(Locale.ROOT))) {
                added.add(new Table(name, table.columns(), table.key(), rows));
            }
        });
        return added;
    }

    private static Set<UUID> ids(Row row) {
        Set<UUID> ids = new HashSet<>();
        row.values().forEach(value -> ids.addAll(Ids.in(value)));
        return ids;
    }

    /** Only rows whose key can be made another: an entry in an organisation's own audit trail cannot. */
    private Rows rows(Table table) {
        List<List<IntFunction<@Nullable Object>>> rows = new ArrayList<>();
        for (Row row : table.rows().values()) {
            if (table.key().stream()
                    .anyMatch(place -> table.columns().get(place).equalsIgnoreCase(CUSTOMER)
                            || isOwn(row.values().get(place)))) {
                rows.add(cells(table, row));
            }
        }
        return new Rows(table.name(), table.columns(), rows);
    }

    private boolean isOwn(@Nullable Object value) {
        return Ids.in(value).stream().anyMatch(own::contains);
    }

    private List<IntFunction<@Nullable Object>> cells(Table table, Row row) {
        List<IntFunction<@Nullable Object>> cells = new ArrayList<>();
        for (int place = 0; place < row.values().size(); place++) {
            cells.add(cell(
                    table.columns().get(place).toLowerCase(Locale.ROOT),
                    row.values().get(place)));
        }
        return cells;
    }

    private IntFunction<@Nullable Object> cell(String column, @Nullable Object value) {
        if (value instanceof Number number && column.equals("number_no")) {
            return copy -> number.longValue() * NUMBERS_APART + copy;
        }
        if (value instanceof byte[] digest && column.equals(CUSTOMER)) {
            return copy -> ByteBuffer.wrap(Arrays.copyOf(digest, digest.length))
                    .putInt(copy)
                    .array();
        }
        if (value instanceof LocalDateTime time) {
            return time::minusSeconds;
        }
        if (value instanceof String text && GROUP_COLUMNS.contains(column)) {
            return copy -> replaced(text, Ids.in(text), spread.applyAsInt(copy));
        }
        if (value instanceof String text && isOwn(text)) {
            Set<UUID> changing = Ids.in(text);
            changing.retainAll(own);
            return copy -> replaced(text, changing, copy);
        }
        if (value instanceof byte[] bytes && isOwn(bytes)) {
            UUID id = Ids.of(bytes);
            return copy -> Ids.bytes(Ids.varied(id, copy));
        }
        return copy -> value;
    }

    private static String replaced(String text, Set<UUID> ids, int number) {
        String changed = text;
        for (UUID id : ids) {
            changed = changed.replace(id.toString(), Ids.varied(id, number).toString());
        }
        return changed;
    }
}
