package jom.exchange;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A cell of a row is not what its column asks for. */
public final class CellRefused extends BusinessRuleViolation {

    private final String column;

    private CellRefused(String column, String code, String message) {
        super(Kind.FORBIDDEN, code, message, Map.of("column", column));
        this.column = column;
    }

    static CellRefused missing(String column) {
        return new CellRefused(column, "exchange.cellMissing", column + " is empty.");
    }

    /** @param why says what is wrong, without the cell's text */
    static CellRefused invalid(String column, String why) {
        return new CellRefused(column, "exchange.cellInvalid", column + ": " + why + ".");
    }

    static CellRefused tooLong(String column) {
        return new CellRefused(
                column, "exchange.cellTooLong", column + " is longer than " + CsvFile.CELL_LENGTH_MAX + " characters.");
    }

    String column() {
        return column;
    }
}
