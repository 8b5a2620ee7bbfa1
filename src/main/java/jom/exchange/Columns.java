package jom.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a kind of file, in any order.
 *
 * @param required must be in the header
 * @param optional may be left out, which is the same as leaving all their cells empty
 * @param later optional, too, and came when there had been imports already: an empty cell leaves no trace, lest rows that
 *     were imported before look changed
 */
record Columns(List<String> required, List<String> optional, List<String> later) {

    Columns(List<String> required, List<String> optional) {
        this(required, optional, List.of());
    }

    private static final int SHOWN_LENGTH_MAX = 60;

    void check(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!required.contains(column) && !optional.contains(column) && !later.contains(column)) {
                throw FileRefused.unknownColumn(shown(column));
            }
            if (!seen.add(column)) {
                throw FileRefused.repeatedColumn(column);
            }
        }
        required.stream().filter(column -> !seen.contains(column)).findFirst().ifPresent(column -> {
            throw FileRefused.missingColumn(column);
        });
    }

    private static String shown(String column) {
        return column.length() <= SHOWN_LENGTH_MAX ? column : column.substring(0, SHOWN_LENGTH_MAX) + "…";
    }
}
