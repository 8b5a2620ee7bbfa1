package jom.revenue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.kernel.Identifier;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ledger. Who may read what is up to the caller; each method says for whom it is. */
@Service
public class LedgerReading {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final LedgerArchive archive;
    private final LedgerEntries entries;
    private final SettlementParts parts;

    LedgerReading(LedgerArchive archive, LedgerEntries entries, SettlementParts parts) {
        this.archive = archive;
        this.entries = entries;
        this.parts = parts;
    }

    /** For the party itself; nothing before the deal is posted, or for whoever has no line in the split. */
    @Transactional(readOnly = true)
    public Optional<OwnPart> myPart(OpportunityId opportunity, OrganisationId organisation) {
        return parts.findById(new SettlementPart.Key(opportunity.value(), organisation.value()))
                .map(part -> ownPart(opportunity, part));
    }

    private OwnPart ownPart(OpportunityId opportunity, SettlementPart part) {
        // What was owed already and is paid now goes from one account to the other, which changes nothing here.
        Map<OwedLine, List<LedgerEntry>> owed =
                entries.ofParty(opportunity.value(), part.organisation().value()).stream()
                        .filter(entry -> entry.account().isOwed())
                        .collect(Collectors.groupingBy(OwedLine::of, LinkedHashMap::new, Collectors.toList()));
        List<OwnPart.Line> lines = owed.entrySet().stream()
                .filter(line -> !isTransfer(line.getValue()))
                .map(line -> new OwnPart.Line(line.getKey().label(), owed(line.getValue())))
                .toList();
        return new OwnPart(opportunity, part.organisation(), part.state(), part.ruling(), lines, totals(lines));
    }

    /** What one posting says of one line of the split. */
    private record OwedLine(PostingId posting, String label) {

        static OwedLine of(LedgerEntry entry) {
            return new OwedLine(entry.posting(), entry.label());
        }
    }

    private static boolean isTransfer(List<LedgerEntry> entries) {
        return entries.size() > 1 && owed(entries).isZero();
    }

    private static Money owed(List<LedgerEntry> entries) {
        return Money.sum(
                        entries.get(0).money().currency(),
                        entries.stream().map(LedgerEntry::money).toList())
                .negated();
    }

    private static List<Money> totals(List<OwnPart.Line> lines) {
        Map<Currency, Money> totals = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        lines.forEach(line -> totals.merge(line.amount().currency(), line.amount(), Money::plus));
        return List.copyOf(totals.values());
    }

    /** For the contracting party's finance and the managers of the portfolio: the whole deal. */
    @Transactional(readOnly = true)
    public DealView deal(OpportunityId opportunity) {
        Map<PostingId, List<LedgerEntry>> lines =
                entries.ofDeal(opportunity.value()).stream().collect(Collectors.groupingBy(LedgerEntry::posting));
        List<DealView.Entry> postings = archive.ofDeal(opportunity).stream()
                .map(posting -> shown(posting, lines.getOrDefault(posting.id(), List.of())))
                .toList();
        return new DealView(
                opportunity,
                postings,
                parts.of(opportunity.value()).stream()
                        .map(SettlementPart::shown)
                        .toList());
    }

    private static DealView.Entry shown(Posting posting, List<LedgerEntry> lines) {
        return new DealView.Entry(
                posting.id(),
                posting.reverses().orElse(null),
                posting.postedAt(),
                lines.stream()
                        .map(entry ->
                                new DealView.Line(entry.organisation(), entry.account(), entry.label(), entry.money()))
                        .toList());
    }

    /**
     * For those who belong to the organisations: all their lines, in the order of posting.
     *
     * @param after the line after which to start; {@code null} for the first
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<JournalLine> journal(Collection<OrganisationId> organisations, @Nullable UUID after, int limit) {
        return organisations.isEmpty()
                ? List.of()
                : entries.journal(values(organisations), after == null ? BEFORE_ALL : after, Limit.of(limit)).stream()
                        .map(LedgerEntry::shown)
                        .toList();
    }

    /** For those who belong to the organisations: what is owed to each, per currency. */
    @Transactional(readOnly = true)
    public List<Statement> statements(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        Map<List<Object>, Statement> statements = new LinkedHashMap<>();
        entries.balances(values(organisations), List.of(Account.PAYABLE, Account.DUE)).stream()
                .map(LedgerReading::statement)
                .forEach(statement -> statements.merge(
                        List.of(statement.organisationId(), statement.owed().currency()), statement, Statement::plus));
        return List.copyOf(statements.values());
    }

    private static Statement statement(LedgerEntries.Balance balance) {
        Money owed = new Money(balance.amount().negate(), Money.currency(balance.currency()));
        return new Statement(
                new OrganisationId(balance.organisationId()),
                owed,
                balance.account() == Account.DUE ? owed : Money.zero(owed.currency()));
    }

    private static List<UUID> values(Collection<OrganisationId> organisations) {
        return organisations.stream().map(Identifier::value).toList();
    }
}
