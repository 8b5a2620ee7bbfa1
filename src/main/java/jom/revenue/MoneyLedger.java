package jom.revenue;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Posts the money of deals as it moves. What the parties are owed together is what was ordered, or what was invoiced if
 * that is more, so that neither counts twice; it is divided as a whole by the signed split, and posted is the difference
 * to before. See ADR 44.
 */
@Service
public class MoneyLedger {

    private static final Logger LOG = LoggerFactory.getLogger(MoneyLedger.class);

    private final LedgerArchive archive;
    private final DealMoney money;
    private final Deals deals;
    private final LedgerAudit audit;
    private final Clock clock;

    MoneyLedger(LedgerArchive archive, DealMoney money, Deals deals, LedgerAudit audit, Clock clock) {
        this.archive = archive;
        this.money = money;
        this.deals = deals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets nobody else move the money of a deal until the transaction ends, and makes sure that there is some.
     *
     * @throws DealNotWon unless the customer has decided for the offer
     * @throws SplitNotSigned unless everybody has signed the split
     */
    @UseCase
    public void hold(OpportunityId opportunity) {
        money.open(opportunity, deals.requireWon(opportunity));
    }

    /**
     * Posts what has moved. Whoever calls makes sure that it does so once.
     *
     * @return nothing if no account changes
     * @throws DealNotWon unless the customer has decided for the offer
     * @throws SplitNotSigned unless everybody has signed the split
     * @throws MoreThanPosted if more is taken back than was posted
     */
    @UseCase
    public Optional<PostingId> post(MoneyMove move) {
        OrganisationId prime = deals.requireWon(move.opportunity());
        DealMoney.Open deal = money.open(move.opportunity(), prime);
        Instant now = clock.instant();
        DealMoney.Taken taken = money.take(
                deal,
                move.amount().currency(),
                move.sourceEvent(),
                standing -> move.kind().after(standing, move.amount()),
                now);
        money.keep(taken);
        return taken.posting().map(posting -> {
            Posting header = Posting.ofMove(move, now);
            archive.add(header, posting);
            audit.moved(move, posting);
            LOG.info("money moved opportunity={} kind={}", move.opportunity(), move.kind());
            return header.id();
        });
    }
}
