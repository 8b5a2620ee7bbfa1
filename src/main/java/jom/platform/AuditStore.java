package jom.platform;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table behind the audit trail: rows are inserted and read, nothing else. */
@Component
class AuditStore {

    private static final String COLUMNS =
            "stream_id, position_no, happened_at, actor_id, actor_name, action, audience, changes, hash";

    private final JdbcTemplate jdbc;

    AuditStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Head(long position, String hash) {}

    Optional<Head> head(UUID stream) {
        return jdbc
                .query(
                        "select position_no, hash from audit_entry where stream_id = ? order by position_no desc limit 1",
                        (row, any) -> new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))),
                        (Object) IdColumn.bytes(stream))
                .stream()
                .findFirst();
    }

    void append(List<AuditEntry> entries) {
        jdbc.batchUpdate(
                "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries,
                entries.size(),
                AuditStore::bind);
    }

    List<AuditEntry> of(UUID stream) {
        return jdbc.query(
                "select " + COLUMNS + " from audit_entry where stream_id = ? order by position_no",
                AuditStore::read,
                (Object) IdColumn.bytes(stream));
    }

    private static void bind(PreparedStatement insert, AuditEntry entry) throws SQLException {
        insert.setBytes(1, IdColumn.bytes(entry.stream()));
        insert.setLong(2, entry.position());
        insert.setObject(3, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        insert.setBytes(4, IdColumn.bytes(entry.actor().id()));
        insert.setString(5, entry.actor().name());
        insert.setString(6, entry.action());
        insert.setString(7, entry.audience().key());
        insert.setString(8, entry.changes());
        insert.setBytes(9, HexFormat.of().parseHex(entry.hash()));
    }

    private static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                IdColumn.uuid(row.getBytes(1)),
                row.getLong(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new Actor(IdColumn.uuid(row.getBytes(4)), row.getString(5)),
                row.getString(6),
                new Audience(row.getString(7)),
                row.getString(8),
                HexFormat.of().formatHex(row.getBytes(9)));
    }
}
