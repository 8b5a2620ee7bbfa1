package jom.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, read cell by cell. Texts are kept to the last character; around codes, dates and numbers blanks do
 * not matter. Several codes in a cell are separated by semicolons.
 *
 * @param line on which it starts, from 1
 */
record CsvRow(long line, List<String> columns, List<String> cells) {

    private static final String SEPARATOR = ";";

    /**
     * Whether its cells can be looked into.
     *
     * @throws RowRefused if it has more or fewer of them than the header
     * @throws CellRefused if one is too long
     */
    void check() {
        if (cells.size() != columns.size()) {
            throw RowRefused.cellCount(cells.size(), columns.size());
        }
        for (String column : columns) {
            if (text(column).length() > CsvFile.CELL_LENGTH_MAX) {
                throw CellRefused.tooLong(column);
            }
        }
    }

    /** The cell as it is; empty if the file has no such column. */
    String text(String column) {
        int index = columns.indexOf(column);
        return index < 0 ? "" : cells.get(index);
    }

    String required(String column) {
        String text = text(column);
        if (text.isBlank()) {
            throw CellRefused.missing(column);
        }
        return text;
    }

    @Nullable
    String optional(String column) {
        String text = text(column);
        return text.isBlank() ? null : text;
    }

    /** A value read from a cell that must not be empty. */
    <T> T value(String column, Function<String, T> reader) {
        return read(column, required(column).strip(), reader);
    }

    /** A value read from a cell, or what an empty one means. */
    <T> T value(String column, Function<String, T> reader, T otherwise) {
        String text = text(column).strip();
        return text.isEmpty() ? otherwise : read(column, text, reader);
    }

    /** The values of a cell with several. */
    <T> Set<T> values(String column, Function<String, T> reader) {
        Set<T> values = new LinkedHashSet<>();
        for (String text : text(column).split(SEPARATOR, -1)) {
            if (!text.isBlank()) {
                values.add(read(column, text.strip(), reader));
            }
        }
        return values;
    }

    /** A value made of several cells, whose own words say what is wrong with it. */
    static <T> T whole(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException invalid) {
            throw RowRefused.invalid(Objects.requireNonNullElse(invalid.getMessage(), "not valid"));
        }
    }

    private static <T> T read(String column, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException invalid) {
            throw CellRefused.invalid(column, Objects.requireNonNullElse(invalid.getMessage(), "not valid"));
        }
    }
}
