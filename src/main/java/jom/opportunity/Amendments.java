package jom.opportunity;

import jom.network.Reader;
import jom.platform.AuditRecord;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Lets an originator correct its opportunity until the customer decides. */
@Service
public class Amendments {

    private static final Logger LOG = LoggerFactory.getLogger(Amendments.class);

    private final StoredOpportunities opportunities;
    private final Standings standings;
    private final Disclosure disclosure;
    private final Chronicle chronicle;

    Amendments(StoredOpportunities opportunities, Standings standings, Disclosure disclosure, Chronicle chronicle) {
        this.opportunities = opportunities;
        this.standings = standings;
        this.disclosure = disclosure;
        this.chronicle = chronicle;
    }

    /**
     * Corrects it.
     *
     * @param version that was read
     * @return the opportunity as it is now
     * @throws UnknownOpportunity if the reader takes no part
     * @throws NotYours if the reader does not belong to the originator
     * @throws OpportunityChanged if that version is not the present one
     * @throws IntakeRefused if value or date do not do
     * @throws StageNotReachable if the customer has decided, or it has ended
     */
    @UseCase
    public OpportunityView amend(OpportunityId id, long version, Reader reader, AmendOpportunity order) {
        Opportunity opportunity = opportunities.require(id);
        if (standings.requireInside(opportunity, reader) != Standing.ORIGINATOR) {
            throw NotYours.butTheOriginators();
        }
        if (opportunity.version() != version) {
            throw new OpportunityChanged();
        }
        requireAcceptable(order);
        OpportunityFacts before = opportunity.facts();
        opportunity.amend(order);
        chronicle.keep(record(before, opportunity.facts()));
        LOG.info("opportunity amended opportunity={}", id);
        opportunities.saveAndFlush(opportunity);
        return disclosure.full(opportunity, true);
    }

    private void requireAcceptable(AmendOpportunity order) {
        order.value().filter(value -> !value.isPositive()).ifPresent(value -> {
            throw IntakeRefused.withoutValue();
        });
        order.expectedClose().filter(day -> day.isBefore(chronicle.today())).ifPresent(day -> {
            throw IntakeRefused.closingInThePast();
        });
    }

    private static AuditRecord record(OpportunityFacts before, OpportunityFacts after) {
        return Chronicle.about(after.id(), "amended")
                .changed("title", before.title(), after.title())
                .changed("problem", before.need().problem(), after.need().problem())
                .changed("value", before.value().toString(), after.value().toString())
                .changed(
                        "expectedClose",
                        before.expectedClose().toString(),
                        after.expectedClose().toString())
                .changed(
                        "certificatesWanted",
                        Columns.certificates(before.need().certificatesWanted()),
                        Columns.certificates(after.need().certificatesWanted()));
    }
}
