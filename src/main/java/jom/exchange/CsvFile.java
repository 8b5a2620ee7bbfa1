package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jom.platform.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of comma-separated values with a header, in UTF-8 with or without a byte order mark, read row by row. However
 * large it is, one row is in memory.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvFile implements AutoCloseable {

    /** So that a file that is imported as a whole fits into one transaction. */
    static final int ROWS_MAX = 20_000;

    static final int ROW_LENGTH_MAX = 100_000;
    static final int CELL_LENGTH_MAX = 4_000;
    static final int COLUMNS_MAX = 50;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private int rows;

    private CsvFile(RowLimit limit) throws IOException {
        this.limit = limit;
        this.parser = CSVParser.builder().setReader(limit).setFormat(FORMAT).get();
        this.records = parser.iterator();
        this.header = next(1).map(record ->
                        Arrays.stream(record.values()).map(String::strip).toList())
                .orElseThrow(FileRefused::empty);
        if (header.size() > COLUMNS_MAX) {
            throw FileRefused.unknownColumn(header.get(COLUMNS_MAX));
        }
    }

    static CsvFile open(Path file) throws IOException {
        Reader text = new InputStreamReader(
                Files.newInputStream(file),
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            return new CsvFile(new RowLimit(withoutByteOrderMark(text)));
        } catch (IOException | RuntimeException unusable) {
            text.close();
            throw unusable;
        }
    }

    private static Reader withoutByteOrderMark(Reader text) throws IOException {
        BufferedReader buffered = new BufferedReader(text);
        buffered.mark(1);
        try {
            if (buffered.read() != BYTE_ORDER_MARK) {
                buffered.reset();
            }
        } catch (CharacterCodingException broken) {
            throw FileRefused.notUtf8(1);
        }
        return buffered;
    }

    List<String> header() {
        return header;
    }

    /**
     * The next row, without looking into its cells; blank lines are no rows.
     *
     * @throws FileRefused if the file cannot be read on
     */
    Optional<CsvRow> next() {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            Optional<CSVRecord> record = next(line);
            if (record.isEmpty()) {
                return Optional.empty();
            }
            List<String> cells = Arrays.stream(record.get().values())
                    .map(SpreadsheetText::plain)
                    .toList();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                if (++rows > ROWS_MAX) {
                    throw FileRefused.tooManyRows();
                }
                return Optional.of(new CsvRow(line, header, cells));
            }
        }
    }

    private Optional<CSVRecord> next(long line) {
        limit.rowStarts();
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException failure) {
            throw refusal(failure, line);
        }
    }

    private static RuntimeException refusal(UncheckedIOException failure, long line) {
        IOException cause = failure.getCause();
        if (cause instanceof CharacterCodingException) {
            return FileRefused.notUtf8(line);
        }
        if (cause instanceof RowLimit.Exceeded) {
            return FileRefused.rowTooLong(line);
        }
        return cause instanceof org.apache.commons.csv.CSVException ? FileRefused.malformed(line) : failure;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
