package jom.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import jom.Together;

/** Rows that somebody else is faster with: just after they were looked up, in another thread, which commits first. */
final class Overtaking implements RowImport {

    private final RowImport rows;
    private final Function<String, Object> other;
    private final Deque<String> keys;

    /**
     * Rows like these.
     *
     * @param other what somebody else does about a row by its key
     * @param keys of the rows, one after the other, each once
     */
    Overtaking(RowImport rows, Function<String, Object> other, String... keys) {
        this.rows = rows;
        this.other = other;
        this.keys = new ArrayDeque<>(List.of(keys));
    }

    @Override
    public Columns columns() {
        return rows.columns();
    }

    @Override
    public void prepare(List<CsvRow> portion) {
        rows.prepare(portion);
        if (portion.stream().anyMatch(row -> row.text("key").equals(keys.peek()))) {
            String key = keys.remove();
            Callable<Object> faster = () -> other.apply(key);
            try {
                Together.call(1, List.of(faster));
            } catch (InterruptedException | ExecutionException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Override
    public Outcome take(CsvRow row) {
        return rows.take(row);
    }
}
