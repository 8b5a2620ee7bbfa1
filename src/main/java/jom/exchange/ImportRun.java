package jom.exchange;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import jom.kernel.BusinessRuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a file: first reads all of it, so that one that breaks off stores nothing, then takes row after row. With
 * {@link ImportMode#ALL_OR_NOTHING} and in dry runs that is one transaction, else one for each row.
 */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    /** After so many rows what JPA remembers of them is forgotten. */
    private static final int FORGET_AFTER_ROWS = 100;

    private final TransactionTemplate transaction;
    private final EntityManager entities;

    ImportRun(PlatformTransactionManager transactions, EntityManager entities) {
        this.transaction = new TransactionTemplate(transactions);
        this.entities = entities;
    }

    /** @throws FileRefused if the file cannot be read to its end or has other columns */
    ImportReport run(Path file, RowImport rows, ImportOptions options) {
        each(file, rows.columns(), row -> {});
        Tally tally = new Tally(options);
        if (options.dryRun() || options.mode() == ImportMode.ALL_OR_NOTHING) {
            transaction.executeWithoutResult(status -> together(file, rows, tally, status));
        } else {
            each(file, rows.columns(), row -> alone(row, rows, tally));
        }
        ImportReport report = tally.report();
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

    private void together(Path file, RowImport rows, Tally tally, TransactionStatus status) {
        each(file, rows.columns(), row -> {
            try {
                tally.taken(row, taken(row, rows));
            } catch (BusinessRuleViolation refused) {
                tally.refused(row, refused);
            }
            if (tally.rows() % FORGET_AFTER_ROWS == 0) {
                entities.flush();
                entities.clear();
            }
        });
        if (!tally.isToBeStored()) {
            status.setRollbackOnly();
        }
    }

    private void alone(CsvRow row, RowImport rows, Tally tally) {
        try {
            Optional<RowImport.Outcome> outcome = Optional.ofNullable(transaction.execute(status -> taken(row, rows)));
            tally.taken(row, outcome.orElseThrow());
        } catch (BusinessRuleViolation refused) {
            tally.refused(row, refused);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            LOG.warn("a row of an import was overtaken", overtaken);
            tally.refused(row, RowRefused.changedMeanwhile());
        }
    }

    private static RowImport.Outcome taken(CsvRow row, RowImport rows) {
        if (row.cells().size() != row.columns().size()) {
            throw RowRefused.cellCount(row.cells().size(), row.columns().size());
        }
        for (String column : row.columns()) {
            if (row.text(column).length() > CsvFile.CELL_LENGTH_MAX) {
                throw CellRefused.tooLong(column);
            }
        }
        return rows.take(row);
    }

    private static void each(Path file, Columns columns, Consumer<CsvRow> work) {
        try (CsvFile csv = CsvFile.open(file)) {
            columns.check(csv.header());
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                work.accept(row.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the received file cannot be read", failure);
        }
    }
}
