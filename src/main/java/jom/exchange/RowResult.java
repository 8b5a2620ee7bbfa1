package jom.exchange;

import java.util.function.Consumer;
import jom.kernel.BusinessRuleViolation;

/** What became of a row, to be told once that is final. */
record RowResult(Consumer<Tally> told) {

    /** Takes a row, or not. */
    static RowResult of(CsvRow row, RowImport rows) {
        try {
            row.check();
            RowImport.Outcome outcome = rows.take(row);
            return new RowResult(tally -> tally.taken(row, outcome));
        } catch (BusinessRuleViolation refused) {
            return new RowResult(tally -> tally.refused(row, refused));
        }
    }

    void tell(Tally tally) {
        told.accept(tally);
    }
}
