package jom.revenue.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.IdColumn;
import jom.revenue.PostingId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The events; rows are inserted and read, nothing else. The caller has a transaction. */
@Component
class EventArchive {

    private static final String COLUMNS =
            "id, organisation_id, source, source_id, kind, event_day, amount, currency, opportunity_id, posting_id, taken_at";
    private static final String READ = "select " + COLUMNS + " from revenue_event ";

    private final JdbcTemplate jdbc;

    EventArchive(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else has added it meanwhile */
    void add(RevenueEvent event) {
        ReportEvent reported = event.reported();
        jdbc.update(
                "insert into revenue_event (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IdColumn.bytes(event.id().value()),
                IdColumn.bytes(event.by().value()),
                reported.key().source(),
                reported.key().id(),
                reported.kind().name(),
                reported.day(),
                reported.amount().amount(),
                reported.amount().currency().getCurrencyCode(),
                IdColumn.bytes(reported.opportunity().value()),
                event.posting().map(posting -> IdColumn.bytes(posting.value())).orElse(null),
                LocalDateTime.ofInstant(event.takenAt(), ZoneOffset.UTC));
    }

    Optional<RevenueEvent> find(OrganisationId by, SourceKey key) {
        return jdbc
                .query(
                        READ + "where organisation_id = ? and source = ? and source_id = ?",
                        EventArchive::row,
                        IdColumn.bytes(by.value()),
                        key.source(),
                        key.id())
                .stream()
                .findFirst();
    }

    /** In the order in which they were taken in. */
    List<RevenueEvent> of(OpportunityId opportunity, UUID after, int limit) {
        return jdbc.query(
                READ + "where opportunity_id = ? and id > ? order by id limit ?",
                EventArchive::row,
                IdColumn.bytes(opportunity.value()),
                IdColumn.bytes(after),
                limit);
    }

    private static RevenueEvent row(ResultSet row, int number) throws SQLException {
        byte[] posting = row.getBytes(10);
        return new RevenueEvent(
                new RevenueEventId(IdColumn.uuid(row.getBytes(1))),
                new OrganisationId(IdColumn.uuid(row.getBytes(2))),
                new ReportEvent(
                        new SourceKey(row.getString(3), row.getString(4)),
                        EventKind.valueOf(row.getString(5)),
                        row.getObject(6, LocalDate.class),
                        new Money(row.getBigDecimal(7), Money.currency(row.getString(8))),
                        new OpportunityId(IdColumn.uuid(row.getBytes(9)))),
                posting == null ? Optional.empty() : Optional.of(new PostingId(IdColumn.uuid(posting))),
                row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
