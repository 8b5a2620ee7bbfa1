package jom.revenue;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of an organisation as plain text, for programs of others to check it: whole postings of the deals in which it
 * contracts with the customer, and of the others its own lines, balanced by an account for what is elsewhere.
 *
 * @see <a href="https://hledger.org/hledger.html">hledger</a> and <a href="https://ledger-cli.org/doc/ledger3.html">ledger</a>,
 *     which both read it, also with their strict checks
 */
@Service
public class JournalFile {

    private static final int PORTION = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String IN_PERIOD = " coalesce(p.booked_on, cast(p.posted_at as date)) between ? and ? ";

    private final JdbcTemplate jdbc;

    JournalFile(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes all postings of a period by the day of the business, in the order in which they were posted. However many
     * they are, {@value #PORTION} are in memory.
     *
     * @param from first day
     * @param to last day
     */
    @Transactional(readOnly = true)
    public void write(OrganisationId organisation, LocalDate from, LocalDate to, Writer target) throws IOException {
        JournalText text = new JournalText(organisation, target);
        text.head(from, to);
        text.declare(currencies(organisation, from, to), accounts(organisation, from, to));
        UUID last = BEFORE_ALL;
        List<JournalText.Entry> portion = portion(organisation, from, to, last);
        while (!portion.isEmpty()) {
            for (JournalText.Entry entry : portion) {
                text.write(entry);
                last = entry.posting().value();
            }
            portion = portion(organisation, from, to, last);
        }
        target.flush();
    }

    private List<String> currencies(OrganisationId organisation, LocalDate from, LocalDate to) {
        return jdbc.queryForList(
                "select distinct e.currency from ledger_entry e join ledger_posting p on p.id = e.posting_id"
                        + " where e.organisation_id = ? and" + IN_PERIOD + "order by e.currency",
                String.class,
                id(organisation),
                from,
                to);
    }

    /** The own ones, and those of all parties of the deals in which the organisation contracts. */
    private Set<JournalText.Side> accounts(OrganisationId organisation, LocalDate from, LocalDate to) {
        Set<JournalText.Side> accounts = new LinkedHashSet<>();
        accounts.addAll(jdbc.query(
                "select distinct o.organisation_id, o.account from ledger_entry o"
                        + " join ledger_posting p on p.id = o.posting_id where o.organisation_id = ? and" + IN_PERIOD,
                (row, any) -> side(row),
                id(organisation),
                from,
                to));
        accounts.addAll(jdbc.query(
                "select distinct e.organisation_id, e.account from ledger_entry o"
                        + " join ledger_posting p on p.id = o.posting_id join ledger_entry e on e.posting_id = o.posting_id"
                        + " where o.organisation_id = ? and o.account in ('CLEARING', 'RECEIVABLE', 'CASH') and"
                        + IN_PERIOD,
                (row, any) -> side(row),
                id(organisation),
                from,
                to));
        return accounts;
    }

    private static JournalText.Side side(ResultSet row) throws SQLException {
        return new JournalText.Side(
                new OrganisationId(IdColumn.uuid(row.getBytes(1))), Account.valueOf(row.getString(2)));
    }

    private List<JournalText.Entry> portion(OrganisationId organisation, LocalDate from, LocalDate to, UUID after) {
        List<byte[]> postings = jdbc.query(
                "select distinct p.id from ledger_posting p join ledger_entry e on e.posting_id = p.id"
                        + " where e.organisation_id = ? and p.id > ? and" + IN_PERIOD + "order by p.id limit "
                        + PORTION,
                (row, any) -> row.getBytes(1),
                id(organisation),
                IdColumn.bytes(after),
                from,
                to);
        if (postings.isEmpty()) {
            return List.of();
        }
        Map<UUID, JournalText.Entry> entries = new LinkedHashMap<>();
        jdbc.query(
                "select p.id, p.booked_on, p.posted_at, p.source_event, p.opportunity_id,"
                        + " e.organisation_id, e.account, e.label, e.amount, e.currency"
                        + " from ledger_posting p join ledger_entry e on e.posting_id = p.id where p.id in ("
                        + String.join(", ", Collections.nCopies(postings.size(), "?")) + ") order by p.id, e.line_no",
                row -> {
                    entries.computeIfAbsent(IdColumn.uuid(row.getBytes(1)), any -> entry(row))
                            .lines()
                            .add(line(row));
                },
                postings.toArray());
        return new ArrayList<>(entries.values());
    }

    private static JournalText.Entry entry(ResultSet row) {
        try {
            Instant at = row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            return new JournalText.Entry(
                    new PostingId(IdColumn.uuid(row.getBytes(1))),
                    Optional.ofNullable(row.getObject(2, LocalDate.class))
                            .orElseGet(() -> LocalDate.ofInstant(at, ZoneOffset.UTC)),
                    row.getString(4),
                    new OpportunityId(IdColumn.uuid(row.getBytes(5))),
                    new ArrayList<>());
        } catch (SQLException broken) {
            throw new IllegalStateException("a posting cannot be read", broken);
        }
    }

    private static BalancedPosting.Line line(ResultSet row) throws SQLException {
        return new BalancedPosting.Line(
                new OrganisationId(IdColumn.uuid(row.getBytes(6))),
                Account.valueOf(row.getString(7)),
                row.getString(8),
                new Money(row.getBigDecimal(9), Money.currency(row.getString(10))));
    }

    private static byte[] id(OrganisationId organisation) {
        return IdColumn.bytes(organisation.value());
    }
}
