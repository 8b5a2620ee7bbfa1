package jom.exchange;

import java.util.List;

/** The same rows, each looked up by itself: what looking them up together is measured against. */
record RowByRow(RowImport rows) implements RowImport {

    @Override
    public Columns columns() {
        return rows.columns();
    }

    @Override
    public void prepare(List<CsvRow> portion) {}

    @Override
    public Outcome take(CsvRow row) {
        rows.prepare(List.of(row));
        return rows.take(row);
    }
}
