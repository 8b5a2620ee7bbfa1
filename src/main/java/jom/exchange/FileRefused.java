package jom.exchange;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A file cannot be imported at all: nothing of it was stored. */
public final class FileRefused extends BusinessRuleViolation {

    private FileRefused(String code, String message, Map<String, String> facts) {
        super(Kind.FORBIDDEN, code, message, facts);
    }

    static FileRefused empty() {
        return new FileRefused("exchange.fileEmpty", "The file has no header.", Map.of());
    }

    static FileRefused unknownColumn(String column) {
        return new FileRefused(
                "exchange.columnUnknown",
                "The header has a column nobody knows: " + column + ". Columns are separated by commas.",
                Map.of("column", column));
    }

    static FileRefused missingColumn(String column) {
        return new FileRefused(
                "exchange.columnMissing", "The header lacks the column " + column + ".", Map.of("column", column));
    }

    static FileRefused repeatedColumn(String column) {
        return new FileRefused(
                "exchange.columnRepeated", "The header has " + column + " twice.", Map.of("column", column));
    }

    static FileRefused notUtf8(long line) {
        return atLine("exchange.fileNotUtf8", "The file is not in UTF-8", line);
    }

    static FileRefused malformed(long line) {
        return atLine("exchange.fileMalformed", "The file is no CSV by RFC 4180: check the quotation marks", line);
    }

    static FileRefused rowTooLong(long line) {
        return atLine("exchange.rowTooLong", "A row is longer than " + CsvFile.ROW_LENGTH_MAX + " characters", line);
    }

    static FileRefused tooManyRows() {
        return new FileRefused(
                "exchange.tooManyRows",
                "The file has more than " + CsvFile.ROWS_MAX + " rows. Split it.",
                Map.of("max", Integer.toString(CsvFile.ROWS_MAX)));
    }

    private static FileRefused atLine(String code, String what, long line) {
        return new FileRefused(
                code, what + " (in the row from line " + line + ").", Map.of("line", Long.toString(line)));
    }
}
