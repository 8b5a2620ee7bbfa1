package jom.network.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import jom.platform.IdColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Suspected duplicates in their table. */
@Component
class DuplicateRows {

    private static final char ESCAPE = '!';
    private static final String ROWS =
            "select d.low_id, d.high_id, d.version, d.likenesses, d.points, d.found_at, d.same,"
                    + " d.reason, a.stays_id from organisation_duplicate d left join organisation_alias a"
                    + " on (a.alias_id = d.high_id and a.stays_id = d.low_id)"
                    + " or (a.alias_id = d.low_id and a.stays_id = d.high_id) ";
    private static final String PAIR = "low_id = :low and high_id = :high";

    /** Whoever is part of another one is decided about no more. */
    private static final String OPEN = "d.same is null and d.low_id not in (select alias_id from organisation_alias)"
            + " and d.high_id not in (select alias_id from organisation_alias)";

    private final NamedParameterJdbcTemplate jdbc;

    DuplicateRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SuspectedDuplicate> find(OrganisationPair pair) {
        return jdbc.query(ROWS + "where d.low_id = :low and d.high_id = :high", keys(pair), DuplicateRows::row).stream()
                .findFirst();
    }

    /** The most alike first, then in the order of their pairs. */
    List<SuspectedDuplicate> list(DuplicateQuery query, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
        String condition = condition(query, values);
        query.after().ifPresent(after -> {
            values.putAll(keys(after.pair()));
            values.put("points", after.points());
        });
        String further = query.after().isPresent()
                ? " and (d.points < :points or (d.points = :points and (d.low_id > :low"
                        + " or (d.low_id = :low and d.high_id > :high))))"
                : "";
        return jdbc.query(
                ROWS + "where " + condition + further + " order by d.points desc, d.low_id, d.high_id limit :limit",
                values,
                DuplicateRows::row);
    }

    int count(DuplicateQuery query) {
        Map<String, Object> values = new HashMap<>();
        Integer count = jdbc.queryForObject(
                "select count(*) from organisation_duplicate d where " + condition(query, values),
                values,
                Integer.class);
        return count == null ? 0 : count;
    }

    private static String condition(DuplicateQuery query, Map<String, Object> values) {
        StringBuilder condition = new StringBuilder(query.decided() ? "d.same is not null" : OPEN);
        query.why().ifPresent(why -> {
            condition.append(" and concat(' ', d.likenesses, ' ') like :why");
            values.put("why", "% " + why.key() + " %");
        });
        query.name().ifPresent(name -> {
            condition.append(" and exists (select 1 from organisation n where (n.id = d.low_id or n.id = d.high_id)"
                    + " and lower(n.name) like :name escape '" + ESCAPE + "')");
            values.put("name", "%" + name.toLowerCase(Locale.ROOT).replaceAll("[!%_]", ESCAPE + "$0") + "%");
        });
        return condition.toString();
    }

    Set<OrganisationPair> known() {
        return Set.copyOf(
                jdbc.query("select low_id, high_id from organisation_duplicate", Map.of(), (row, number) -> pair(row)));
    }

    void insert(Map<OrganisationPair, Set<Likeness>> found, LocalDateTime at) {
        jdbc.batchUpdate(
                "insert into organisation_duplicate (low_id, high_id, version, likenesses, points, found_at)"
                        + " values (:low, :high, 0, :likenesses, :points, :at)",
                rows(found, at));
    }

    /** What they are alike in may have changed since they were found; nothing is changed where something was decided. */
    void update(Map<OrganisationPair, Set<Likeness>> found, LocalDateTime at) {
        jdbc.batchUpdate(
                "update organisation_duplicate set likenesses = :likenesses, points = :points where " + PAIR
                        + " and same is null and likenesses <> :likenesses",
                rows(found, at));
    }

    private static SqlParameterSource[] rows(Map<OrganisationPair, Set<Likeness>> found, LocalDateTime at) {
        Collection<Map.Entry<OrganisationPair, Set<Likeness>>> all = found.entrySet();
        return all.stream()
                .map(each -> new MapSqlParameterSource(keys(each.getKey()))
                        .addValue(
                                "likenesses",
                                each.getValue().stream().map(Likeness::key).collect(Collectors.joining(" ")))
                        .addValue("points", Likeness.points(each.getValue()))
                        .addValue("at", at))
                .toArray(SqlParameterSource[]::new);
    }

    void lock(OrganisationPair pair) {
        jdbc.queryForList(
                "select version from organisation_duplicate where " + PAIR + " for update", keys(pair), Long.class);
    }

    void decide(OrganisationPair pair, @Nullable Boolean same, @Nullable String reason) {
        jdbc.update(
                "update organisation_duplicate set same = :same, reason = :reason, version = version + 1 where " + PAIR,
                new MapSqlParameterSource(keys(pair)).addValue("same", same).addValue("reason", reason));
    }

    private static Map<String, Object> keys(OrganisationPair pair) {
        return Map.of(
                "low",
                IdColumn.bytes(pair.low().value()),
                "high",
                IdColumn.bytes(pair.high().value()));
    }

    private static OrganisationPair pair(ResultSet row) throws SQLException {
        return OrganisationPair.of(
                new OrganisationId(IdColumn.uuid(row.getBytes(1))), new OrganisationId(IdColumn.uuid(row.getBytes(2))));
    }

    private static SuspectedDuplicate row(ResultSet row, int number) throws SQLException {
        Set<Likeness> likenesses = Arrays.stream(row.getString(4).split(" "))
                .map(Likeness::of)
                .collect(Collectors.toCollection(TreeSet::new));
        return new SuspectedDuplicate(
                pair(row),
                row.getLong(3),
                likenesses,
                row.getInt(5),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Optional.ofNullable(row.getObject(7, Boolean.class)),
                Optional.ofNullable(row.getBytes(9)).map(id -> new OrganisationId(IdColumn.uuid(id))),
                Optional.ofNullable(row.getString(8)));
    }
}
