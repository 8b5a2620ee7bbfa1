package jom.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the heads of all streams beside the trail, now and then and not with each entry, which would cost each
 * transaction a statement.
 */
@Component
public class AuditHeads {

    /** How many are kept in one transaction. */
    static final int ROUND_MAX = 1_000;

    /** Streams that have grown since; a head is moved on only while its entry is still the one it was. */
    private static final String GROWN = """
            select newest.stream_id, entry.position_no, entry.hash, head.stream_id is not null
            from (select stream_id, max(position_no) as position_no from audit_entry group by stream_id) newest
            join audit_entry entry
                on entry.stream_id = newest.stream_id and entry.position_no = newest.position_no
            left join audit_head head on head.stream_id = newest.stream_id
            left join audit_entry known
                on known.stream_id = head.stream_id and known.position_no = head.position_no
            where head.stream_id is null or (newest.position_no > head.position_no and known.hash = head.hash)
            limit ?""";

    private static final String NEWEST = """
            select entry.stream_id, entry.position_no, entry.hash
            from (select stream_id, max(position_no) as position_no from audit_entry
                  where stream_id > ? group by stream_id order by stream_id limit ?) newest
            join audit_entry entry
                on entry.stream_id = newest.stream_id and entry.position_no = newest.position_no
            order by entry.stream_id""";

    private static final String STREAMS = """
            select stream_id from audit_entry where stream_id > ?
            union select stream_id from audit_head where stream_id > ?
            order by 1 limit ?""";

    private final JdbcTemplate jdbc;

    AuditHeads(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Grown(AuditHead head, boolean kept) {}

    /**
     * Keeps the heads of up to {@value #ROUND_MAX} streams that have grown since.
     *
     * @return how many
     */
    @UseCase
    public int keep() {
        List<Grown> grown = jdbc.query(GROWN, (row, any) -> new Grown(head(row, any), row.getBoolean(4)), ROUND_MAX);
        Map<Boolean, List<AuditHead>> heads = grown.stream()
                .collect(Collectors.partitioningBy(Grown::kept, Collectors.mapping(Grown::head, Collectors.toList())));
        write(
                "insert into audit_head (position_no, hash, stream_id) values (?, ?, ?)",
                heads.getOrDefault(false, List.of()));
        write(
                "update audit_head set position_no = ?, hash = ? where stream_id = ?",
                heads.getOrDefault(true, List.of()));
        return grown.size();
    }

    /**
     * The heads as they are now, in the order of their streams, to be kept outside the installation.
     *
     * @param after where to go on; the nil UUID is before all
     */
    @Transactional(readOnly = true)
    public List<AuditHead> newest(UUID after, int count) {
        return jdbc.query(NEWEST, AuditHeads::head, IdColumn.bytes(after), count);
    }

    Optional<AuditHead> kept(UUID stream) {
        return jdbc
                .query(
                        "select stream_id, position_no, hash from audit_head where stream_id = ?",
                        AuditHeads::head,
                        (Object) IdColumn.bytes(stream))
                .stream()
                .findFirst();
    }

    List<UUID> streams(UUID after, int count) {
        byte[] from = IdColumn.bytes(after);
        return jdbc.query(STREAMS, (row, any) -> IdColumn.uuid(row.getBytes(1)), from, from, count);
    }

    private void write(String sql, List<AuditHead> heads) {
        jdbc.batchUpdate(sql, heads, ROUND_MAX, (statement, head) -> {
            statement.setLong(1, head.position());
            statement.setBytes(2, HexFormat.of().parseHex(head.hash()));
            statement.setBytes(3, IdColumn.bytes(head.stream()));
        });
    }

    /** Of a row that has stream, position and hash in front. */
    static AuditHead head(ResultSet row, int number) throws SQLException {
        return new AuditHead(
                IdColumn.uuid(row.getBytes(1)), row.getLong(2), HexFormat.of().formatHex(row.getBytes(3)));
    }
}
