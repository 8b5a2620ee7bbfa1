package jom.network.connections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Connections in their table. */
@Component
class ConnectionRows {

    private static final String COLUMNS = "select c.low_id, c.high_id, c.version, c.requester_id, c.status, c.note,"
            + " c.requested_at, c.answered_at, c.reason from organisation_connection c ";

    /** Whom an organisation has blocked it does not find here; what the blocked one asks waits unseen. */
    private static final String SEEN_BY =
            " and not exists (select 1 from organisation_block b where b.blocker_id = :one"
                    + " and b.blocked_id = case when c.low_id = :one then c.high_id else c.low_id end)";

    private static final String OTHER = "case when c.low_id = :one then c.high_id else c.low_id end";

    private final NamedParameterJdbcTemplate jdbc;

    ConnectionRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredConnection> find(OrganisationPair pair) {
        return jdbc
                .query(
                        COLUMNS + "where c.low_id = :low and c.high_id = :high",
                        Map.of("low", bytes(pair.low()), "high", bytes(pair.high())),
                        ConnectionRows::row)
                .stream()
                .findFirst();
    }

    /** What one of the two may see. */
    Optional<StoredConnection> find(OrganisationPair pair, OrganisationId one) {
        return jdbc
                .query(
                        COLUMNS + "where c.low_id = :low and c.high_id = :high" + SEEN_BY,
                        Map.of("low", bytes(pair.low()), "high", bytes(pair.high()), "one", bytes(one)),
                        ConnectionRows::row)
                .stream()
                .findFirst();
    }

    List<StoredConnection> of(
            OrganisationId one, @Nullable ConnectionStatus status, @Nullable OrganisationId after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("one", bytes(one), "limit", limit));
        StringBuilder condition = new StringBuilder("where (c.low_id = :one or c.high_id = :one)");
        if (status != null) {
            condition.append(" and c.status = :status");
            values.put("status", status.key());
        }
        if (after != null) {
            condition.append(" and " + OTHER + " > :after");
            values.put("after", bytes(after));
        }
        return jdbc.query(
                COLUMNS + condition + SEEN_BY + " order by " + OTHER + " limit :limit", values, ConnectionRows::row);
    }

    /** Of one organisation: how many requests nobody has answered, and how many it has sent since a moment. */
    int[] counts(OrganisationId requester, Instant since) {
        return jdbc.queryForObject(
                "select coalesce(sum(case when status = 'requested' then 1 else 0 end), 0),"
                        + " coalesce(sum(case when requested_at > :since then 1 else 0 end), 0)"
                        + " from organisation_connection where requester_id = :one",
                Map.of("one", bytes(requester), "since", utc(since)),
                (row, number) -> new int[] {row.getInt(1), row.getInt(2)});
    }

    /** Whoever counts and then adds does so alone for this organisation until the transaction ends. */
    void lock(OrganisationId requester) {
        jdbc.queryForList(
                "select id from organisation where id = :one for update",
                Map.of("one", bytes(requester)),
                byte[].class);
    }

    void insert(StoredConnection connection) {
        try {
            jdbc.update(
                    "insert into organisation_connection (low_id, high_id, version, requester_id, status, note,"
                            + " requested_at, answered_at, reason) values (:low, :high, :version, :requester, :status,"
                            + " :note, :requested, :answered, :reason)",
                    values(connection));
        } catch (DuplicateKeyException both) {
            throw ConnectionRefused.alreadyThere();
        }
    }

    void update(StoredConnection connection) {
        int changed = jdbc.update(
                "update organisation_connection set version = :version, requester_id = :requester, status = :status,"
                        + " note = :note, requested_at = :requested, answered_at = :answered, reason = :reason"
                        + " where low_id = :low and high_id = :high and version = :version - 1",
                values(connection));
        if (changed == 0) {
            throw ConnectionRefused.changed();
        }
    }

    private static Map<String, @Nullable Object> values(StoredConnection connection) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("low", bytes(connection.pair().low()));
        values.put("high", bytes(connection.pair().high()));
        values.put("version", connection.version());
        values.put("requester", bytes(connection.requester()));
        values.put("status", connection.status().key());
        values.put("note", connection.note());
        values.put("requested", utc(connection.requestedAt()));
        Instant answered = connection.answeredAt();
        values.put("answered", answered == null ? null : utc(answered));
        values.put("reason", connection.reason());
        return values;
    }

    private static StoredConnection row(ResultSet row, int number) throws SQLException {
        LocalDateTime answered = row.getObject(8, LocalDateTime.class);
        return new StoredConnection(
                new OrganisationPair(id(row.getBytes(1)), id(row.getBytes(2))),
                row.getLong(3),
                id(row.getBytes(4)),
                ConnectionStatus.of(row.getString(5)),
                row.getString(6),
                row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                answered == null ? null : answered.toInstant(ZoneOffset.UTC),
                row.getString(9));
    }

    private static OrganisationId id(byte[] bytes) {
        return new OrganisationId(IdColumn.uuid(bytes));
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
