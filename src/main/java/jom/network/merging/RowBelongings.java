package jom.network.merging;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Belongings that are rows of a table. */
public final class RowBelongings implements Belongings {

    /** Stands for the only row. */
    private static final String ONLY = "-";

    private final NamedParameterJdbcTemplate jdbc;
    private final Rows rows;

    public RowBelongings(NamedParameterJdbcTemplate jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<String> keys = movable(from, to);
        shift(from, to, keys);
        return keys;
    }

    /** Read before anything is written: MySQL updates no table that the same statement reads. */
    private List<String> movable(OrganisationId from, OrganisationId to) {
        Map<String, Object> values = Map.of("from", bytes(from), "to", bytes(to));
        String key = rows.key().orElse(rows.owner());
        String unlike = rows.same().stream()
                .map(column -> " and x." + column + " = t." + column)
                .collect(Collectors.joining());
        String notItself =
                rows.other().map(other -> " and t." + other + " <> :to").orElse("");
        return jdbc.query(
                "select t." + key + " from " + rows.table() + " t where t." + rows.owner() + " = :from"
                        + notItself
                        + " and not exists (select 1 from " + rows.table() + " x where x." + rows.owner()
                        + " = :to" + unlike + ") order by t." + key,
                values,
                (row, number) -> rows.key().isEmpty() ? ONLY : HexFormat.of().formatHex(row.getBytes(1)));
    }

    @Override
    public boolean areAllAt(OrganisationId to, Collection<String> keys) {
        return keys.stream().allMatch(key -> isAt(to, key));
    }

    private boolean isAt(OrganisationId to, String key) {
        return !jdbc.queryForList(
                        "select 1 from " + rows.table() + " where " + rows.owner() + " = :from" + byKey(),
                        new MapSqlParameterSource("from", bytes(to)).addValue("key", value(key)),
                        Integer.class)
                .isEmpty();
    }

    @Override
    public void moveBack(OrganisationId to, OrganisationId from, Collection<String> keys) {
        shift(to, from, keys);
    }

    private void shift(OrganisationId from, OrganisationId to, Collection<String> keys) {
        jdbc.batchUpdate(
                "update " + rows.table() + " set " + rows.owner() + " = :to where " + rows.owner() + " = :from"
                        + byKey(),
                keys.stream()
                        .map(key -> new MapSqlParameterSource("from", bytes(from))
                                .addValue("to", bytes(to))
                                .addValue("key", value(key)))
                        .toArray(SqlParameterSource[]::new));
    }

    private String byKey() {
        return rows.key().map(key -> " and " + key + " = :key").orElse("");
    }

    private Object value(String key) {
        return rows.key().isPresent() ? HexFormat.of().parseHex(key) : key;
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }
}
