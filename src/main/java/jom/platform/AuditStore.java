package jom.platform;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jom.kernel.Portions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table behind the audit trail: rows are inserted and read, nothing else. */
@Component
class AuditStore {

    private static final String COLUMNS =
            "stream_id, position_no, happened_at, actor_id, actor_name, action, audience, changes, hash";

    private static final FewRows<AuditEntry> ENTRIES = new FewRows<>("audit_entry", COLUMNS, AuditStore::bind);

    private static final String NEWEST = "(select stream_id, position_no, hash from audit_entry where stream_id = ?"
            + " order by position_no desc limit 1)";

    /** How many streams are asked for in one statement. */
    private static final int PORTION = 100;

    private final JdbcTemplate jdbc;

    AuditStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The last entry of each stream that has one. */
    Map<UUID, AuditHead> heads(Collection<UUID> streams) {
        Map<UUID, AuditHead> heads = new HashMap<>();
        List<byte[]> ids = streams.stream().map(IdColumn::bytes).toList();
        for (List<byte[]> portion : Portions.of(ids, PORTION)) {
            // The end of the index for each, at once: a grouping costs a temporary table besides.
            String newest = String.join(" union all ", Collections.nCopies(portion.size(), NEWEST));
            jdbc.query(
                    newest,
                    row -> {
                        AuditHead head = AuditHeads.head(row, row.getRow());
                        heads.put(head.stream(), head);
                    },
                    portion.toArray());
        }
        return heads;
    }

    void append(List<AuditEntry> entries) {
        ENTRIES.insert(jdbc, entries);
    }

    List<AuditEntry> of(UUID stream) {
        return jdbc.query(
                "select " + COLUMNS + " from audit_entry where stream_id = ? order by position_no",
                AuditStore::read,
                (Object) IdColumn.bytes(stream));
    }

    private static void bind(PreparedStatement insert, int before, AuditEntry entry) throws SQLException {
        insert.setBytes(before + 1, IdColumn.bytes(entry.stream()));
        insert.setLong(before + 2, entry.position());
        insert.setObject(before + 3, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        insert.setBytes(before + 4, IdColumn.bytes(entry.actor().id()));
        insert.setString(before + 5, entry.actor().name());
        insert.setString(before + 6, entry.action());
        insert.setString(before + 7, entry.audience().key());
        insert.setString(before + 8, entry.changes());
        insert.setBytes(before + 9, HexFormat.of().parseHex(entry.hash()));
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
