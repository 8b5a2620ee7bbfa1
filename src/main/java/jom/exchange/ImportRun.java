package jom.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a file: first reads all of it, so that one that breaks off stores nothing, then takes its rows in portions.
 * With {@link ImportMode#ALL_OR_NOTHING} and in dry runs all are one transaction, else each portion is. What cannot be
 * written together is tried again row by row, so that no row suffers from another.
 */
@Component
class ImportRun {

    /** As many rows as the database gets in one batch; afterwards what JPA remembers of them is forgotten. */
    static final int PORTION = 50;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final TransactionTemplate transaction;
    private final PersistenceMemory memory;

    ImportRun(PlatformTransactionManager transactions, PersistenceMemory memory) {
        this.transaction = new TransactionTemplate(transactions);
        this.memory = memory;
    }

    /** @throws FileRefused if the file cannot be read to its end or has other columns */
    ImportReport run(Path file, RowImport rows, ImportOptions options) {
        long number = RowPortions.each(file, rows.columns(), PORTION, portion -> {});
        boolean whole = options.dryRun() || options.mode() == ImportMode.ALL_OR_NOTHING;
        Tally tally = whole ? together(file, rows, options) : portionwise(file, rows, options);
        ImportReport report = tally.report(number);
        LOG.info(
                "file imported rows={} stored={} imported={} updated={} unchanged={} refused={}",
                report.rows(),
                report.stored(),
                report.imported(),
                report.updated(),
                report.unchanged(),
                report.refused());
        return report;
    }

    private Tally together(Path file, RowImport rows, ImportOptions options) {
        Tally tally = new Tally(options);
        try {
            together(file, rows, tally, PORTION);
            return tally;
        } catch (RuntimeException failure) {
            LOG.warn("an import is tried again row by row", overtaken(failure));
            return rowByRow(file, rows, options);
        }
    }

    /** A row that is overtaken this time ends it: its transaction is lost, so nothing can be said of the rows after it. */
    private Tally rowByRow(Path file, RowImport rows, ImportOptions options) {
        Tally tally = new Tally(options);
        try {
            together(file, rows, tally, 1);
        } catch (Overtaken overtaken) {
            LOG.warn("an import was overtaken at a row", overtaken);
            tally.refused(overtaken.row(), RowRefused.changedMeanwhile());
        }
        return tally;
    }

    private void together(Path file, RowImport rows, Tally tally, int size) {
        transaction.executeWithoutResult(status -> {
            RowPortions.each(file, rows.columns(), size, portion -> told(portion, rows, tally));
            if (!tally.isToBeStored()) {
                status.setRollbackOnly();
            }
        });
    }

    private void told(List<CsvRow> portion, RowImport rows, Tally tally) {
        try {
            taken(portion, rows).forEach(row -> row.tell(tally));
        } catch (RuntimeException failure) {
            throw Overtaken.at(portion.get(0), failure);
        }
    }

    private Tally portionwise(Path file, RowImport rows, ImportOptions options) {
        Tally tally = new Tally(options);
        RowPortions.each(file, rows.columns(), PORTION, portion -> {
            try {
                stored(portion, rows, tally);
            } catch (RuntimeException failure) {
                LOG.warn("a portion of an import is tried again row by row", overtaken(failure));
                portion.forEach(row -> alone(row, rows, tally));
            }
        });
        return tally;
    }

    private void alone(CsvRow row, RowImport rows, Tally tally) {
        try {
            stored(List.of(row), rows, tally);
        } catch (RuntimeException failure) {
            LOG.warn("a row of an import was overtaken", overtaken(failure));
            tally.refused(row, RowRefused.changedMeanwhile());
        }
    }

    /** Told only after the commit: what was not committed has not been taken. */
    private void stored(List<CsvRow> portion, RowImport rows, Tally tally) {
        List<RowResult> results = new ArrayList<>();
        transaction.executeWithoutResult(status -> results.addAll(taken(portion, rows)));
        results.forEach(result -> result.tell(tally));
    }

    /** The failure, if somebody else is the reason; whatever else went wrong is thrown on. */
    private static RuntimeException overtaken(RuntimeException failure) {
        if (Overtaken.is(failure)) {
            return failure;
        }
        throw failure;
    }

    private List<RowResult> taken(List<CsvRow> portion, RowImport rows) {
        memory.writeInBatchesOf(PORTION);
        rows.prepare(portion.stream()
                .filter(row -> row.cells().size() == row.columns().size())
                .toList());
        List<RowResult> results = new ArrayList<>();
        for (CsvRow row : portion) {
            results.add(RowResult.of(row, rows));
        }
        memory.writeAndForget();
        return results;
    }
}
