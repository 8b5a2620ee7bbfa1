package jom.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a file in portions of rows, one of which is in memory. */
final class RowPortions {

    private RowPortions() {}

    /**
     * Hands all rows over, in their order.
     *
     * @param size of a portion in rows, at least 1; the last one may be smaller
     * @return how many rows there are
     * @throws FileRefused if the file cannot be read to its end or has other columns
     */
    static long each(Path file, Columns columns, int size, Consumer<List<CsvRow>> work) {
        try (CsvFile csv = CsvFile.open(file)) {
            columns.check(csv.header());
            List<CsvRow> portion = new ArrayList<>();
            long rows = 0;
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                portion.add(row.get());
                rows++;
                if (portion.size() == size) {
                    work.accept(List.copyOf(portion));
                    portion.clear();
                }
            }
            if (!portion.isEmpty()) {
                work.accept(List.copyOf(portion));
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException("the received file cannot be read", failure);
        }
    }
}
