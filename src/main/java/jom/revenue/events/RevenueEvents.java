package jom.revenue.events;

import java.util.List;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Role;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the contracting party of a deal reports about its money. Each event is taken in once, however often and wherever it
 * arrives; the same again is answered the same, and the same id with something else is refused.
 */
@Service
public class RevenueEvents {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EventIntake intake;
    private final EventArchive archive;
    private final Opportunities opportunities;

    RevenueEvents(EventIntake intake, EventArchive archive, Opportunities opportunities) {
        this.intake = intake;
        this.archive = archive;
        this.opportunities = opportunities;
    }

    /** What became of an event: the one that is kept, and whether it came for the first time. */
    public record Answer(RevenueEvent event, boolean isNew) {}

    /**
     * Takes an event in.
     *
     * @param reader one of the finance people of the deal's contracting party
     * @throws jom.opportunity.UnknownOpportunity if the reader takes no part in the deal
     * @throws EventRefused if the reader may not, the id is known with something else, or the event cannot be
     * @throws jom.revenue.DealNotWon unless the customer has decided for the offer
     * @throws jom.revenue.SplitNotSigned unless everybody has signed the split
     * @throws jom.revenue.MoreThanPosted if more is taken back than was posted
     */
    public Answer take(ReportEvent reported, Reader reader) {
        opportunities.requireInside(reported.opportunity(), reader);
        OrganisationId prime = opportunities.facts(reported.opportunity()).prime();
        if (!reader.is(Role.FINANCE) || !reader.belongsTo(prime)) {
            throw EventRefused.notFinanceOfPrime();
        }
        try {
            return intake.take(prime, reported);
        } catch (DuplicateKeyException faster) {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                throw faster;
            }
            return intake.take(prime, reported);
        }
    }

    /**
     * What was reported of a deal, in the order in which it was taken in. Who may read what of it is up to the caller.
     *
     * @param after the event after which to start; {@code null} for the first
     */
    @Transactional(readOnly = true)
    public List<RevenueEvent> of(OpportunityId opportunity, @Nullable UUID after, int limit) {
        return archive.of(opportunity, after == null ? BEFORE_ALL : after, limit);
    }
}
