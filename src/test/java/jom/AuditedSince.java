package jom;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;

/** What has come into the audit trail since a moment, in all of its streams. */
public final class AuditedSince {

    private final JdbcTemplate jdbc;
    private final AuditTrail trail;
    private final Map<UUID, Long> before;

    private AuditedSince(JdbcTemplate jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
        before = lengths();
    }

    /** From now on. */
    public static AuditedSince now(JdbcTemplate jdbc, AuditTrail trail) {
        return new AuditedSince(jdbc, trail);
    }

    /** By stream, oldest first. */
    public List<AuditEntry> entries() {
        return lengths().entrySet().stream()
                .filter(now -> !now.getValue().equals(before.get(now.getKey())))
                .flatMap(now -> trail.entries(now.getKey()).stream()
                        .filter(entry -> entry.position() > before.getOrDefault(now.getKey(), 0L)))
                .toList();
    }

    private Map<UUID, Long> lengths() {
        Map<UUID, Long> lengths = new TreeMap<>();
        jdbc.query("select stream_id, max(position_no) from audit_entry group by stream_id", row -> {
            lengths.put(IdColumn.uuid(row.getBytes(1)), row.getLong(2));
        });
        return lengths;
    }
}
