package jom.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Inserts rows, mostly a few at once. MySQL's driver makes one statement of a batch by itself, but has the database
 * prepare it anew each time and forgets it; the statements made here, one for each number of rows, are prepared once.
 *
 * @param <R> what a row is made of
 */
public final class FewRows<R> {

    /** From here on the driver's way costs nothing in comparison. */
    private static final int FEW = 8;

    /** Databases limit the values in one statement. */
    private static final int PORTION = 500;

    private final String head;
    private final int columns;
    private final Binder<R> binder;

    /**
     * Of one table.
     *
     * @param columns by their names, between commas, in the order in which they are bound
     */
    public FewRows(String table, String columns, Binder<R> binder) {
        this.head = "insert into " + table + " (" + columns + ") values ";
        this.columns = columns.split(",").length;
        this.binder = binder;
    }

    /** Sets the values of a row. */
    @FunctionalInterface
    public interface Binder<R> {

        /**
         * Sets those of one row.
         *
         * @param before the place before that of the first value, from 0
         */
        void bind(PreparedStatement insert, int before, R row) throws SQLException;
    }

    /** In one statement, or in portions if there are very many. Nothing is done for no rows. */
    public void insert(JdbcTemplate jdbc, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() > FEW) {
            jdbc.batchUpdate(statement(1), rows, PORTION, (insert, row) -> binder.bind(insert, 0, row));
            return;
        }
        jdbc.update(statement(rows.size()), insert -> {
            for (int row = 0; row < rows.size(); row++) {
                binder.bind(insert, row * columns, rows.get(row));
            }
        });
    }

    private String statement(int rows) {
        String values = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return head + String.join(", ", Collections.nCopies(rows, values));
    }
}
