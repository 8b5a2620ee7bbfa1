package jom.exchange;

import java.util.List;

/** Imports one kind of rows, for one file and one reader. */
interface RowImport {

    /** What became of a row that was taken. */
    enum Outcome {
        IMPORTED,
        UPDATED,
        UNCHANGED
    }

    Columns columns();

    /**
     * Looks up what some rows will ask for, in few statements; in a transaction that is open already and in which each of
     * them is then taken, in their order.
     *
     * @param rows with as many cells as columns; nothing is known of the cells yet, and none of them is refused here
     */
    void prepare(List<CsvRow> rows);

    /**
     * Takes a row, in the same transaction. It may be written later, with the others.
     *
     * @throws jom.kernel.BusinessRuleViolation if it cannot be taken; then nothing of it has been
     */
    Outcome take(CsvRow row);
}
