package jom.platform;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A use case that locks two rows one after the other. */
@Component
class Crossing {

    private final JdbcTemplate jdbc;
    private final AuditTrail trail;

    Crossing(JdbcTemplate jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Adds one to both rows and says so; {@code between} runs when the first is locked. */
    @UseCase
    public void cross(UUID first, UUID second, Runnable between) {
        trail.record(AuditRecord.of(first, "test.crossed"));
        count(first);
        between.run();
        count(second);
    }

    private void count(UUID stream) {
        jdbc.update("update audit_head set position_no = position_no + 1 where stream_id = ?", (Object)
                IdColumn.bytes(stream));
    }
}
