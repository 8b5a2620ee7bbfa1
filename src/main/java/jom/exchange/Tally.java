package jom.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jom.exchange.ImportReport.Doubt;
import jom.exchange.ImportReport.Refusal;
import jom.kernel.BusinessRuleViolation;

/** Counts what becomes of the rows of a file. */
final class Tally {

    private final ImportOptions options;
    private final Map<RowImport.Outcome, Long> outcomes = new EnumMap<>(RowImport.Outcome.class);
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private long refused;
    private long doubtful;

    Tally(ImportOptions options) {
        this.options = options;
    }

    void taken(CsvRow row, RowImport.Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
        for (int i = 0; i < row.columns().size(); i++) {
            String column = row.columns().get(i);
            TextDoubt.about(row.cells().get(i)).ifPresent(doubt -> doubted(new Doubt(row.line(), column, doubt)));
        }
    }

    private void doubted(Doubt doubt) {
        doubtful++;
        if (doubts.size() < ImportReport.DETAILS_MAX) {
            doubts.add(doubt);
        }
    }

    void refused(CsvRow row, BusinessRuleViolation why) {
        refused++;
        if (refusals.size() < ImportReport.DETAILS_MAX) {
            Optional<String> column = why instanceof CellRefused cell ? Optional.of(cell.column()) : Optional.empty();
            refusals.add(new Refusal(
                    row.line(), column, why.code(), Objects.requireNonNullElse(why.getMessage(), why.code())));
        }
    }

    /** Whether what was done may be kept. */
    boolean isToBeStored() {
        return !options.dryRun() && (options.mode() == ImportMode.GOOD_ROWS || refused == 0);
    }

    /** @param rows of the file */
    ImportReport report(long rows) {
        long imported = outcomes.getOrDefault(RowImport.Outcome.IMPORTED, 0L);
        long updated = outcomes.getOrDefault(RowImport.Outcome.UPDATED, 0L);
        long unchanged = outcomes.getOrDefault(RowImport.Outcome.UNCHANGED, 0L);
        return new ImportReport(
                options.mode(),
                options.dryRun(),
                isToBeStored(),
                rows,
                imported,
                updated,
                unchanged,
                refused,
                refusals,
                doubtful,
                doubts);
    }
}
