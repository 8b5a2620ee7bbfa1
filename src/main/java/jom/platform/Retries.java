package jom.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries a transaction again that the database rolled back for the sake of another: a deadlock, or a lock it waited for in
 * vain. Only the outermost transaction is tried again, since nothing of it has happened; a version that somebody else has
 * moved on is the caller's to look at and never tried again.
 */
public final class Retries {

    /** How often a transaction is tried in all. */
    public static final int ATTEMPTS_MAX = 3;

    /** When somebody may come again who gave way each time. */
    public static final int COME_AGAIN_SECONDS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);

    private static final int PAUSE_MILLIS_MAX = 50;
    private static final String DEADLOCK_STATE = "40001";

    /** MySQL's deadlock and lock wait time-out, H2's lock time-out. */
    private static final Set<Integer> LOCK_ERRORS = Set.of(1213, 1205, 50200);

    private Retries() {}

    /**
     * Does this work, which opens its own transaction unless there is one.
     *
     * @throws QueryTimeoutException if the database gave up {@value #ATTEMPTS_MAX} times
     */
    public static <T extends @Nullable Object> T during(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (!gaveWay(failure)) {
                    throw failure;
                }
                if (attempt == ATTEMPTS_MAX) {
                    throw new QueryTimeoutException("the database gave up " + attempt + " times", failure);
                }
                LOG.info("transaction gave way to another attempt={}", attempt);
                pause(failure);
            }
        }
    }

    /** Whether the database rolled back for the sake of another transaction, by its own code under all wrapping. */
    public static boolean gaveWay(Throwable failure) {
        @Nullable Throwable each = failure;
        for (int depth = 0; each != null && depth < 20; depth++) {
            if (each instanceof SQLException sql
                    && (DEADLOCK_STATE.equals(sql.getSQLState()) || LOCK_ERRORS.contains(sql.getErrorCode()))) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    private static void pause(RuntimeException failure) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, PAUSE_MILLIS_MAX));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
