package jom.exchange;

import jom.platform.Retries;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Rows came upon what somebody else did at the same moment: their transaction is lost, with all that was done in it. */
final class Overtaken extends RuntimeException {

    private final transient CsvRow row;

    private Overtaken(CsvRow row, RuntimeException cause) {
        super("in the row from line " + row.line(), cause);
        this.row = row;
    }

    /**
     * What a failure is for the rows.
     *
     * @param first of them
     * @return the failure itself if nobody else is the reason
     */
    static RuntimeException at(CsvRow first, RuntimeException failure) {
        return is(failure) ? new Overtaken(first, failure) : failure;
    }

    /** Whether somebody else is the reason, whatever the exception is called that the database's code is in. */
    static boolean is(RuntimeException failure) {
        return failure instanceof Overtaken
                || failure instanceof ConcurrencyFailureException
                || failure instanceof DataIntegrityViolationException
                || Retries.gaveWay(failure);
    }

    CsvRow row() {
        return row;
    }
}
