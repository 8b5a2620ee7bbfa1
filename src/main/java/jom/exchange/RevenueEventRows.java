package jom.exchange;

import java.util.List;
import jom.kernel.Dates;
import jom.kernel.Money;
import jom.network.Reader;
import jom.opportunity.OpportunityId;
import jom.revenue.events.EventKind;
import jom.revenue.events.ReportEvent;
import jom.revenue.events.RevenueEvents;
import jom.revenue.events.SourceKey;

/** Rows that each tell one event that happened to the money of a deal. */
final class RevenueEventRows implements RowImport {

    static final Columns COLUMNS =
            new Columns(List.of("source", "id", "kind", "day", "amount", "currency", "opportunityId"), List.of());

    private final RevenueEvents events;
    private final Reader reader;

    RevenueEventRows(RevenueEvents events, Reader reader) {
        this.events = events;
        this.reader = reader;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    /** Nothing: each event waits for the money of its deal before it looks at anything. */
    @Override
    public void prepare(List<CsvRow> rows) {}

    @Override
    public Outcome take(CsvRow row) {
        SourceKey key = CsvRow.whole(() ->
                new SourceKey(row.required("source").strip(), row.required("id").strip()));
        String amount = row.required("amount").strip();
        String currency = row.required("currency").strip();
        ReportEvent event = new ReportEvent(
                key,
                row.value("kind", EventKind::of),
                row.value("day", Dates::parse),
                CsvRow.whole(() -> Money.of(amount, currency)),
                row.value("opportunityId", OpportunityId::parse));
        return events.take(event, reader).isNew() ? Outcome.IMPORTED : Outcome.UNCHANGED;
    }
}
