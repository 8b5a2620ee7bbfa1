package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jom.JomTest;
import jom.kernel.Identifiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@JomTest
class AuditTrailTest {

    private final AuditTrail trail;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final AuditVerification verification;
    private final UUID stream = Identifiers.next();

    @Autowired
    AuditTrailTest(AuditTrail trail, Acting acting, TransactionTemplate transaction, AuditVerification verification) {
        this.trail = trail;
        this.acting = acting;
        this.transaction = transaction;
        this.verification = verification;
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
        assertThat(verification.faultIn(stream)).isEmpty();
    }

    @Test
    void chainsEntriesOverTransactionsAndWithinOne() {
        record("a", 1, 2);
        transaction.executeWithoutResult(status -> {
            trail.record(AuditRecord.of(stream, "test.first"));
            trail.record(AuditRecord.of(stream, "test.second").visibleTo(Audience.OFFICE));
        });
        assertThat(trail.entries(stream)).extracting(AuditEntry::position).containsExactly(1L, 2L, 3L);
        assertThat(verification.faultIn(stream)).isEmpty();
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
}
