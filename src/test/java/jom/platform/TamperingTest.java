package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.platform.AuditFault.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/** Other hands in the audit trail, straight in the database: a stream of five entries, of which the head was kept at four. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TamperingTest {

    private static final int KEPT = 4;
    private static final int WRITTEN = 5;

    private final AuditTrail trail;
    private final AuditVerification verification;
    private final AuditHeads heads;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final UUID stream = Identifiers.next();

    TamperingTest(
            AuditTrail trail,
            AuditVerification verification,
            AuditHeads heads,
            TransactionTemplate transaction,
            JdbcTemplate jdbc) {
        this.trail = trail;
        this.verification = verification;
        this.heads = heads;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void givenAStreamWithAHead() {
        for (int entry = 1; entry <= KEPT; entry++) {
            write(entry);
        }
        keepAll();
        write(WRITTEN);
    }

    @AfterEach
    void sweepUp() {
        sql("delete from audit_entry where stream_id = ?");
        sql("delete from audit_head where stream_id = ?");
    }

    private void keepAll() {
        while (heads.keep() > 0) {
            assertThat(heads.kept(stream)).as("rounds end").isNotNull();
        }
    }

    private void write(int value) {
        transaction.executeWithoutResult(
                status -> trail.record(AuditRecord.of(stream, "test.written").with("value", value)));
    }

    private void sql(String statement) {
        transaction.executeWithoutResult(status -> jdbc.update(statement, (Object) IdColumn.bytes(stream)));
    }

    private void assertFault(long position, Kind kind) {
        assertThat(verification.faultIn(stream)).contains(new AuditFault(stream, position, kind));
    }

    @Test
    void findsNothingInAStreamLeftAlone() {
        assertThat(verification.verify(stream)).isEqualTo(new AuditedStream(stream, WRITTEN, Optional.empty()));
    }

    @Test
    void findsAChangedEntry() {
        for (String column : List.of(
                "action = 'test.forged'",
                "actor_name = 'mallory'",
                "audience = 'office'",
                "changes = '{}'",
                "happened_at = '2001-01-01 00:00:00'")) {
            transaction.executeWithoutResult(status -> {
                jdbc.update("update audit_entry set " + column + " where stream_id = ? and position_no = 2", (Object)
                        IdColumn.bytes(stream));
                assertFault(2, Kind.CHANGED);
                status.setRollbackOnly();
            });
            assertThat(verification.faultIn(stream)).isEmpty();
        }
    }

    @Test
    void findsARemovedEntry() {
        sql("delete from audit_entry where stream_id = ? and position_no = 3");
        assertFault(3, Kind.MISSING);
    }

    @Test
    void findsARemovedEntryWhenTheRestMovedUp() {
        sql("delete from audit_entry where stream_id = ? and position_no = 3");
        sql("update audit_entry set position_no = 3 where stream_id = ? and position_no = 4");
        sql("update audit_entry set position_no = 4 where stream_id = ? and position_no = 5");
        assertFault(3, Kind.CHANGED);
    }

    @Test
    void findsAnInsertedEntry() {
        sql("insert into audit_entry select stream_id, 6, happened_at, actor_id, actor_name, action, audience, changes,"
                + " hash from audit_entry where stream_id = ? and position_no = 5");
        assertFault(6, Kind.CHANGED);
    }

    @Test
    void findsSwappedEntries() {
        sql("update audit_entry set position_no = 99 where stream_id = ? and position_no = 2");
        sql("update audit_entry set position_no = 2 where stream_id = ? and position_no = 3");
        sql("update audit_entry set position_no = 3 where stream_id = ? and position_no = 99");
        assertFault(2, Kind.CHANGED);
    }

    @Test
    void findsACutTail() {
        sql("delete from audit_entry where stream_id = ? and position_no >= 4");
        assertFault(KEPT, Kind.CUT_OFF);
    }

    @Test
    void findsAStreamThatIsGone() {
        sql("delete from audit_entry where stream_id = ?");
        assertFault(1, Kind.CUT_OFF);
        assertThat(verification.page(before(stream), 1))
                .containsExactly(new AuditedStream(stream, 0, Optional.of(new AuditFault(stream, 1, Kind.CUT_OFF))));
    }

    @Test
    void findsATailThatWasCutAndGrewAgain() {
        sql("delete from audit_entry where stream_id = ? and position_no >= 4");
        write(4);
        write(5);
        write(6);
        keepAll();
        assertFault(KEPT, Kind.REWRITTEN);
    }

    /** The reach of a kept head ends with it; what came later is found once a head outside reaches further. */
    @Test
    void missesWhatWasCutOffAfterTheHeadUnlessOneWasKeptOutside() {
        AuditHead outside = heads.newest(before(stream), 1).get(0);
        assertThat(outside.position()).isEqualTo(WRITTEN);
        assertThat(verification.compare(List.of(outside))).isEmpty();
        sql("delete from audit_entry where stream_id = ? and position_no = 5");
        assertThat(verification.faultIn(stream)).isEmpty();
        assertThat(verification.compare(List.of(outside)))
                .containsExactly(new AuditFault(stream, WRITTEN, Kind.CUT_OFF));
    }

    @Test
    void findsAHeadThatWasForgedWithTheEntries() {
        AuditHead outside = heads.newest(before(stream), 1).get(0);
        sql("delete from audit_entry where stream_id = ?");
        sql("delete from audit_head where stream_id = ?");
        for (int entry = 1; entry <= WRITTEN; entry++) {
            write(entry * 10);
        }
        keepAll();
        assertThat(verification.faultIn(stream)).isEmpty();
        assertThat(verification.compare(List.of(outside)))
                .containsExactly(new AuditFault(stream, WRITTEN, Kind.REWRITTEN));
    }

    private static UUID before(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }
}
