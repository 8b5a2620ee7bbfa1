package jom.opportunity;

import jom.network.Reader;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps what the customer decided: the eighth gate. */
@Service
public class CustomerDecisions {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerDecisions.class);

    private final StoredOpportunities opportunities;
    private final Standings standings;
    private final Claims claims;
    private final Chronicle chronicle;

    CustomerDecisions(StoredOpportunities opportunities, Standings standings, Claims claims, Chronicle chronicle) {
        this.opportunities = opportunities;
        this.standings = standings;
        this.claims = claims;
        this.chronicle = chronicle;
    }

    /**
     * Keeps it in the name of the contracting party, whose task this is, and publishes {@link CustomerDecided}.
     *
     * @throws StageNotReachable if no proposal is with the customer
     */
    @UseCase
    public void record(OpportunityId id, RecordCustomerDecision order) {
        record(opportunities.require(id), order);
    }

    /**
     * The same for a reader at a door.
     *
     * @throws UnknownOpportunity if the reader takes no part
     * @throws NotYours if the reader does not belong to the contracting party
     */
    @UseCase
    public void record(OpportunityId id, Reader reader, RecordCustomerDecision order) {
        Opportunity opportunity = opportunities.require(id);
        standings.requireInside(opportunity, reader);
        if (!reader.belongsTo(opportunity.prime())) {
            throw NotYours.butThePrimes();
        }
        record(opportunity, order);
    }

    private void record(Opportunity opportunity, RecordCustomerDecision order) {
        Stage before = opportunity.stage();
        opportunity.decide(order, chronicle.now());
        if (opportunity.stage().isEnd()) {
            claims.release(opportunity.id());
        }
        chronicle.keep(Chronicle.about(opportunity.id(), "customerDecided")
                .changed("stage", before.key(), opportunity.stage().key())
                .with("decision", order.decision().key())
                .with("reason", order.reason().key())
                .with("note", order.note()));
        LOG.info("customer decided opportunity={} decision={}", opportunity.id(), order.decision());
        chronicle.tell(new CustomerDecided(opportunity.id(), order.decision()));
    }
}
