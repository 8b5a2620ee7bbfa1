package jom.exchange;

import java.util.List;

/** The same rows, with a look at the heap early and late on the way: what grew in between is kept for each row. */
final class HeapWatch implements RowImport {

    private final RowImport rows;
    private final int early;
    private final int late;
    private int seen;
    private long earlyBytes;
    private long lateBytes;
    private long nanos;

    /** @param number of rows there will be */
    HeapWatch(RowImport rows, int number) {
        this.rows = rows;
        this.early = number / 10;
        this.late = number - number / 10;
    }

    @Override
    public Columns columns() {
        return rows.columns();
    }

    @Override
    public void prepare(List<CsvRow> portion) {
        int before = seen;
        seen += portion.size();
        if (before < early && early <= seen) {
            earlyBytes = used();
        } else if (before < late && late <= seen) {
            lateBytes = used();
        }
        rows.prepare(portion);
    }

    @Override
    public Outcome take(CsvRow row) {
        return rows.take(row);
    }

    long bytesPerRow() {
        return (lateBytes - earlyBytes) / (late - early);
    }

    /** How long looking took. */
    long nanos() {
        return nanos;
    }

    private long used() {
        long start = System.nanoTime();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        nanos += System.nanoTime() - start;
        return used;
    }
}
