package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jom.JomTest;
import jom.kernel.Identifiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@JomTest
class AuditTrailTest {

    private final AuditTrail trail;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final UUID stream = Identifiers.next();

    @Autowired
    AuditTrailTest(AuditTrail trail, Acting acting, TransactionTemplate transaction, JdbcTemplate jdbc) {
        this.trail = trail;
        this.acting = acting;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void keepsWhoDidWhatBeforeAndAfter() {
        Actor alice = new Actor(Identifiers.next(), "alice");
        acting.as(alice, () -> {
            record("stage", "NEW", "QUALIFIED");
            return null;
        });
        assertThat(trail.entries(stream)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(alice);
            assertThat(entry.position()).isEqualTo(1);
            assertThat(entry.changes())
                    .contains("\"before\":{\"stage\":\"NEW\"}", "\"after\":{\"stage\":\"QUALIFIED\"}");
        });
        assertThat(trail.firstBrokenEntry(stream)).isEmpty();
    }

    @Test
    void chainsEntriesOverTransactionsAndWithinOne() {
        record("a", 1, 2);
        transaction.executeWithoutResult(status -> {
            trail.record(AuditRecord.of(stream, "test.first"));
            trail.record(AuditRecord.of(stream, "test.second").visibleTo(Audience.OFFICE));
        });
        assertThat(trail.entries(stream)).extracting(AuditEntry::position).containsExactly(1L, 2L, 3L);
        assertThat(trail.firstBrokenEntry(stream)).isEmpty();
    }

    @Test
    void findsAnEntryThatWasChanged() {
        record("a", 1, 2);
        record("a", 2, 3);
        byAnotherHand("update audit_entry set action = 'test.forged' where stream_id = ? and position_no = 1");
        assertThat(trail.firstBrokenEntry(stream)).contains(1L);
        assertThat(trail.brokenStreams()).contains(stream);
        byAnotherHand("delete from audit_entry where stream_id = ?");
    }

    @Test
    void findsAnEntryThatWasRemoved() {
        record("a", 1, 2);
        record("a", 2, 3);
        byAnotherHand("delete from audit_entry where stream_id = ? and position_no = 1");
        assertThat(trail.firstBrokenEntry(stream)).contains(1L);
        byAnotherHand("delete from audit_entry where stream_id = ?");
    }

    @Test
    void keepsNothingOfWorkThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            trail.record(AuditRecord.of(stream, "test.undone"));
            status.setRollbackOnly();
        });
        assertThat(trail.entries(stream)).isEmpty();
    }

    @Test
    void refusesToKeepAFactOutsideATransaction() {
        assertThatThrownBy(() -> trail.record(AuditRecord.of(stream, "test.alone")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void record(String field, Object was, Object is) {
        transaction.executeWithoutResult(
                status -> trail.record(AuditRecord.of(stream, "test.changed").changed(field, was, is)));
    }

    private void byAnotherHand(String sql) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, bytes()));
    }

    private Object bytes() {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(stream.getMostSignificantBits())
                .putLong(stream.getLeastSignificantBits())
                .array();
    }
}
