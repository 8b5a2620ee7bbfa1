package jom.workflow.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import jom.TestDatabase;
import jom.workflow.bench.Template.Rows;
import org.jspecify.annotations.Nullable;

/** Writes many copies of an opportunity's rows, past the application, since playing that many would take hours. */
final class Copies {

    private static final int BATCH = 1_000;

    private final DataSource source;

    Copies(DataSource source) {
        this.source = source;
    }

    /** Copies numbered from {@code from}, table by table. */
    void write(List<Rows> template, int from, int number) {
        try (Connection connection = connection()) {
            checks(connection, false);
            for (Rows rows : template) {
                write(connection, rows, from, number);
            }
            checks(connection, true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection connection() throws SQLException {
        if (!TestDatabase.isMysql()) {
            return source.getConnection();
        }
        HikariDataSource pool = source.unwrap(HikariDataSource.class);
        Connection connection = DriverManager.getConnection(
                pool.getJdbcUrl() + "&rewriteBatchedStatements=true", pool.getUsername(), pool.getPassword());
        connection.setAutoCommit(false);
        return connection;
    }

    /** Foreign keys hold in a copy as they do in what it is a copy of. */
    private static void checks(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (TestDatabase.isMysql()) {
                statement.execute("set foreign_key_checks = " + on + ", unique_checks = " + on);
            } else {
                statement.execute("set referential_integrity " + on);
            }
        }
    }

    private static void write(Connection connection, Rows rows, int from, int number) throws SQLException {
        String places = String.join(", ", Collections.nCopies(rows.columns().size(), "?"));
        String insert =
                "insert into " + rows.table() + " (" + String.join(", ", rows.columns()) + ") values (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            for (int copy = from; copy < from + number; copy++) {
                for (List<IntFunction<@Nullable Object>> row : rows.rows()) {
                    bind(statement, row, copy);
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                        connection.commit();
                    }
                }
            }
            statement.executeBatch();
            connection.commit();
        }
    }

    private static void bind(PreparedStatement statement, List<IntFunction<@Nullable Object>> row, int copy)
            throws SQLException {
        for (int place = 0; place < row.size(); place++) {
            statement.setObject(place + 1, row.get(place).apply(copy));
        }
        statement.addBatch();
    }
}
