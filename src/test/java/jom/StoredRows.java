package jom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the rows of every table, the engine's included, so that a test can show that nothing was stored. */
public final class StoredRows {

    /** The engine counts its own use whenever it pleases. */
    private static final String ENGINE_METERS = "ACT_RU_METER_LOG";

    private final JdbcTemplate jdbc;
    private final Map<String, Long> before;

    private StoredRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        before = count();
    }

    /** What is stored now. */
    public static StoredRows of(JdbcTemplate jdbc) {
        return new StoredRows(jdbc);
    }

    /** Fails and names the tables if rows came or went since. */
    public void assertUnchanged() {
        assertThat(count()).isEqualTo(before);
    }

    /** How many rows a table has more than before. */
    public long added(String table) {
        return rows(count(), table) - rows(before, table);
    }

    private static long rows(Map<String, Long> counted, String table) {
        return Objects.requireNonNull(counted.get(table), () -> "no table " + table + " in " + counted.keySet());
    }

    private Map<String, Long> count() {
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables"
                        + " where table_schema = schema() and table_type = 'BASE TABLE'",
                String.class);
        String counts = tables.stream()
                .filter(table -> !table.equalsIgnoreCase(ENGINE_METERS))
                .map(table -> "select '" + table + "', count(*) from " + table)
                .collect(Collectors.joining(" union all "));
        Map<String, Long> counted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        jdbc.query(counts, row -> {
            counted.put(row.getString(1), row.getLong(2));
        });
        return counted;
    }
}
