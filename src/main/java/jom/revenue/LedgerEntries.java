package jom.revenue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgerEntries extends Repository<LedgerEntry, UUID> {

    void saveAll(Iterable<LedgerEntry> entries);

    @Query("select e from LedgerEntry e where e.postingId = :posting order by e.line")
    List<LedgerEntry> ofPosting(UUID posting);

    @Query("select e from LedgerEntry e where e.opportunityId = :opportunity order by e.postingId, e.line")
    List<LedgerEntry> ofDeal(UUID opportunity);

    @Query("""
            select e from LedgerEntry e
            where e.opportunityId = :opportunity and e.organisationId = :organisation
            order by e.postingId, e.line
            """)
    List<LedgerEntry> ofParty(UUID opportunity, UUID organisation);

    @Query("""
            select e from LedgerEntry e
            where e.organisationId in :organisations and e.id > :after
            order by e.id
            """)
    List<LedgerEntry> journal(Collection<UUID> organisations, UUID after, Limit limit);

    /** The balance of an account of one organisation in one currency. */
    record Balance(UUID organisationId, String currency, Account account, BigDecimal amount) {}

    @Query("""
            select new jom.revenue.LedgerEntries$Balance(e.organisationId, e.currency, e.account, sum(e.amount))
            from LedgerEntry e
            where e.organisationId in :organisations and e.account in :accounts
            group by e.organisationId, e.currency, e.account
            order by e.organisationId, e.currency, e.account
            """)
    List<Balance> balances(Collection<UUID> organisations, Collection<Account> accounts);
}
