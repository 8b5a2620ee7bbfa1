package jom.workflow.bench;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All rows of a small database at one moment, by table and primary key. */
record Contents(Map<String, Table> tables) {

    /** Those of Liquibase, and counters. */
    private static final Set<String> LEFT_OUT =
            Set.of("databasechangelog", "databasechangeloglock", "opportunity_number", "act_ge_property");

    /**
     * One table.
     *
     * @param key the places of the primary key's columns
     * @param rows by primary key
     */
    record Table(String name, List<String> columns, Set<Integer> key, Map<List<String>, Row> rows) {}

    /** The values of a row; large ones as bytes and texts, times without a zone. */
    record Row(List<@Nullable Object> values) {}

    static Contents of(DataSource source) {
        Map<String, Table> tables = new LinkedHashMap<>();
        try (Connection connection = source.getConnection()) {
            for (String name : names(connection)) {
                tables.put(name, read(connection, name));
            }
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new Contents(tables);
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Table read(Connection connection, String name) throws SQLException {
        Set<String> keyNames = new HashSet<>();
        try (ResultSet found =
                connection.getMetaData().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (found.next()) {
                keyNames.add(found.getString("COLUMN_NAME"));
            }
        }
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery("select * from " + name)) {
            List<String> columns = new ArrayList<>();
            Set<Integer> key = new HashSet<>();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                String label = found.getMetaData().getColumnName(column);
                if (keyNames.contains(label)) {
                    key.add(columns.size());
                }
                columns.add(label);
            }
            Table table = new Table(name, columns, key, new LinkedHashMap<>());
            while (found.next()) {
                Row row = row(found, columns.size());
                table.rows().put(keyOf(row, key), row);
            }
            return table;
        }
    }

    private static Row row(ResultSet found, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            values.add(plain(found.getObject(column)));
        }
        return new Row(values);
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof Blob blob) {
            return blob.getBytes(1, (int) blob.length());
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return value instanceof Timestamp time ? time.toLocalDateTime() : value;
    }

    private static List<String> keyOf(Row row, Set<Integer> key) {
        return key.stream().sorted().map(place -> text(row.values().get(place))).toList();
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
