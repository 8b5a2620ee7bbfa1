package jom.matching.web;

import java.util.List;
import java.util.stream.IntStream;
import jom.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Pages of lists whose order is of numbers that change: a cursor is the last place that was shown. */
final class Places {

    private Places() {}

    private record Placed<T>(int place, T value) {}

    /**
     * Cuts a page.
     *
     * @param rows from the first place that is not skipped, one more than are shown
     */
    static <T> ResponseEntity<Page<T>> page(List<T> rows, int skipped, int shown) {
        List<Placed<T>> placed = IntStream.range(0, rows.size())
                .mapToObj(row -> new Placed<>(skipped + row + 1, rows.get(row)))
                .toList();
        Page<Placed<T>> page = Page.of(placed, shown, last -> String.valueOf(last.place()));
        return new Page<>(page.items().stream().map(Placed::value).toList(), page.next()).answer();
    }

    /** How many places come before the page. */
    static int skipped(@Nullable String cursor) {
        String key = Page.decode(cursor);
        if (key == null) {
            return 0;
        }
        if (!key.matches("[0-9]{1,6}")) {
            throw Page.malformedCursor();
        }
        return Integer.parseInt(key);
    }
}
