package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jom.JomTest;
import jom.kernel.Identifiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/** Two use cases lock the same two rows in opposite order, each holding its first before either asks for its second. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeadlockTest {

    private final Crossing crossing;
    private final AuditTrail trail;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final UUID one = Identifiers.next();
    private final UUID other = Identifiers.next();
    private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    private final AtomicInteger attempts = new AtomicInteger();

    DeadlockTest(Crossing crossing, AuditTrail trail, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.crossing = crossing;
        this.trail = trail;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void givenTwoRows() {
        each("insert into audit_head (stream_id, position_no, hash) values (?, 1, x'" + "00".repeat(32) + "')");
    }

    @AfterEach
    void sweepUp() {
        each("delete from audit_head where stream_id = ?");
        each("delete from audit_entry where stream_id = ?");
    }

    private void each(String sql) {
        transaction.executeWithoutResult(status ->
                List.of(one, other).forEach(stream -> jdbc.update(sql, (Object) IdColumn.bytes(stream))));
    }

    private void meetTheFirstTime() {
        if (attempts.incrementAndGet() <= 2) {
            try {
                bothHoldOne.await(20, TimeUnit.SECONDS);
            } catch (Exception late) {
                throw new IllegalStateException(late);
            }
        }
    }

    private Long counted(UUID stream) {
        return jdbc.queryForObject(
                "select position_no from audit_head where stream_id = ?", Long.class, (Object) IdColumn.bytes(stream));
    }

    @Test
    void bothCallersSucceedAndEverythingHappensOnce() {
        CompletableFuture<Void> there =
                CompletableFuture.runAsync(() -> crossing.cross(one, other, this::meetTheFirstTime));
        CompletableFuture<Void> back =
                CompletableFuture.runAsync(() -> crossing.cross(other, one, this::meetTheFirstTime));
        CompletableFuture.allOf(there, back).orTimeout(60, TimeUnit.SECONDS).join();
        // who gave way may meet the other once more before it commits, where threads get little time
        assertThat(attempts.get()).as("somebody gave way").isBetween(3, 2 * Retries.ATTEMPTS_MAX);
        for (UUID stream : List.of(one, other)) {
            assertThat(counted(stream)).isEqualTo(3);
            assertThat(trail.entries(stream)).hasSize(1);
        }
    }

    @Test
    void givesUpAfterThreeAttempts() {
        assertThatThrownBy(() -> crossing.cross(one, other, () -> {
                    attempts.incrementAndGet();
                    throw new CannotAcquireLockException("planted", new SQLException("planted", "40001", 1213));
                }))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(attempts).hasValue(Retries.ATTEMPTS_MAX);
        assertThat(counted(one)).isEqualTo(1);
        assertThat(trail.entries(one)).isEmpty();
    }

    @Test
    void leavesVersionsThatMovedOnToTheCaller() {
        assertThatThrownBy(() -> crossing.cross(one, other, () -> {
                    attempts.incrementAndGet();
                    throw new OptimisticLockingFailureException("planted");
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void leavesWhatRunsInsideAnotherTransactionToTheOneAround() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> crossing.cross(one, other, () -> {
                    attempts.incrementAndGet();
                    throw new CannotAcquireLockException("planted", new SQLException("planted", "40001", 1213));
                })))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(attempts).hasValue(1);
    }
}
