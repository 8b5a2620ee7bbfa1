package jom.network.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationChanges;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import jom.network.search.SearchWords;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** What is kept of mergings, in their tables. */
@Component
class MergeRows {

    private final NamedParameterJdbcTemplate jdbc;

    MergeRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A merging.
     *
     * @param into whom the alias became part of
     * @param stays who that is at present: another one if that one became part of it since
     * @param staysVersion of the organisation that stayed, right after
     * @param before versions of both right before; empty for what was merged when they were not kept
     */
    record Merge(
            OrganisationId alias,
            OrganisationId into,
            OrganisationId stays,
            Instant at,
            long staysVersion,
            Optional<Versions> before) {}

    /** Of the two before they became one. */
    record Versions(long stays, long alias) {}

    private static final String MERGINGS = "select alias_id, coalesce(into_id, stays_id), stays_id, merged_at,"
            + " stays_version, stays_version_before, alias_version_before from organisation_alias where ";

    /** Both until the transaction ends, the lower id first, so that two decisions never wait for each other. */
    void lock(OrganisationPair pair) {
        for (OrganisationId id : List.of(pair.low(), pair.high())) {
            jdbc.queryForList(
                    "select id from organisation where id = :id for update", Map.of("id", bytes(id)), byte[].class);
        }
    }

    boolean isAlias(OrganisationPair pair) {
        return !jdbc.queryForList(
                        "select 1 from organisation_alias where alias_id in (:ids)",
                        Map.of("ids", List.of(bytes(pair.low()), bytes(pair.high()))),
                        Integer.class)
                .isEmpty();
    }

    boolean isJoining(OrganisationPair pair) {
        return !jdbc.queryForList(
                        "select 1 from onboarding where organisation_id in (:ids) and ended_at is null",
                        Map.of("ids", List.of(bytes(pair.low()), bytes(pair.high()))),
                        Integer.class)
                .isEmpty();
    }

    /** The merging of exactly these two, whatever became of the one that stayed. */
    Optional<Merge> between(OrganisationPair pair) {
        return one(
                "(alias_id = :low and coalesce(into_id, stays_id) = :high)"
                        + " or (alias_id = :high and coalesce(into_id, stays_id) = :low)",
                Map.of("low", bytes(pair.low()), "high", bytes(pair.high())));
    }

    /** By which this one became part of another one. */
    Optional<Merge> of(OrganisationId alias) {
        return one("alias_id = :alias", Map.of("alias", bytes(alias)));
    }

    private Optional<Merge> one(String condition, Map<String, ?> values) {
        return jdbc.query(MERGINGS + condition, values, MergeRows::merge).stream()
                .findFirst();
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        Long stays = row.getObject(6, Long.class);
        Long alias = row.getObject(7, Long.class);
        return new Merge(
                new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                new OrganisationId(IdColumn.uuid(row.getBytes(2))),
                new OrganisationId(IdColumn.uuid(row.getBytes(3))),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong(5),
                stays == null || alias == null ? Optional.empty() : Optional.of(new Versions(stays, alias)));
    }

    /** Written last: what is moved before still belongs to two. */
    void insert(OrganisationId alias, OrganisationId stays, Instant at) {
        jdbc.update(
                "insert into organisation_alias (alias_id, stays_id, into_id, merged_at, stays_version,"
                        + " stays_version_before, alias_version_before)"
                        + " values (:alias, :stays, :stays, :at, :version, :version, :aliasVersion)",
                new MapSqlParameterSource("alias", bytes(alias))
                        .addValue("stays", bytes(stays))
                        .addValue("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .addValue("version", version(stays))
                        .addValue("aliasVersion", version(alias)));
    }

    /** Those that could have been taken back when it had that version can be taken back again, for it is as it was then. */
    void settleAsBefore(OrganisationId stays, long version) {
        jdbc.update(
                "update organisation_alias set stays_version = :now where stays_id = :stays and stays_version = :before",
                Map.of("now", version(stays), "stays", bytes(stays), "before", version));
    }

    /** From now on every further change of the one that stays is one after the merging. */
    void settle(OrganisationId alias) {
        jdbc.update(
                "update organisation_alias set stays_version ="
                        + " (select o.version from organisation o where o.id = stays_id) where alias_id = :alias",
                Map.of("alias", bytes(alias)));
    }

    boolean hasAlias(OrganisationId stays) {
        return !jdbc.queryForList(
                        "select 1 from organisation_alias where stays_id = :stays limit 1",
                        Map.of("stays", bytes(stays)),
                        Integer.class)
                .isEmpty();
    }

    void delete(OrganisationId alias) {
        jdbc.update("delete from organisation_merge_row where alias_id = :alias", Map.of("alias", bytes(alias)));
        jdbc.update("delete from organisation_alias where alias_id = :alias", Map.of("alias", bytes(alias)));
    }

    void keep(OrganisationId alias, String kind, Collection<String> keys) {
        jdbc.batchUpdate(
                "insert into organisation_merge_row (alias_id, belonging, row_key) values (:alias, :kind, :key)",
                keys.stream()
                        .map(key -> new MapSqlParameterSource("alias", bytes(alias))
                                .addValue("kind", kind)
                                .addValue("key", key))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What was moved, by its kind. */
    Map<String, List<String>> moved(OrganisationId alias) {
        Map<String, List<String>> moved = new LinkedHashMap<>();
        jdbc.query(
                "select belonging, row_key from organisation_merge_row where alias_id = :alias"
                        + " order by belonging, row_key",
                Map.of("alias", bytes(alias)),
                row -> {
                    moved.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return moved;
    }

    long version(OrganisationId id) {
        Long version = jdbc.queryForObject(
                "select version from organisation where id = :id", Map.of("id", bytes(id)), Long.class);
        return version == null ? 0 : version;
    }

    /** Whoever keeps something worked out of them sees that they have changed; they are found by their former names. */
    void touch(OrganisationPair pair) {
        for (OrganisationId id : List.of(pair.low(), pair.high())) {
            jdbc.update(
                    "update organisation set version = version + 1, changed = :changed, former_words = :words where id = :id",
                    Map.of(
                            "words", SearchWords.kept(formerNames(id)),
                            "changed", IdColumn.bytes(OrganisationChanges.stamp()),
                            "id", bytes(id)));
        }
    }

    private String[] formerNames(OrganisationId stays) {
        List<String> names = new ArrayList<>();
        jdbc.query(
                "select o.name, o.legal_name from organisation_alias a join organisation o on o.id = a.alias_id"
                        + " where a.stays_id = :stays order by o.id",
                Map.of("stays", bytes(stays)),
                row -> {
                    names.add(row.getString(1));
                    names.add(row.getString(2));
                });
        return names.toArray(String[]::new);
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }
}
