package jom.exchange;

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
     * Takes a row, in a transaction that is open already.
     *
     * @throws jom.kernel.BusinessRuleViolation if it cannot be taken; then nothing of it has been
     */
    Outcome take(CsvRow row);
}
