package jom.opportunity;

import jom.kernel.Texts;
import jom.network.Reader;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Lets an originator give its opportunity up, at any time before the customer decides. */
@Service
public class Withdrawal {

    private static final Logger LOG = LoggerFactory.getLogger(Withdrawal.class);

    private final StoredOpportunities opportunities;
    private final Standings standings;
    private final Ending ending;

    Withdrawal(StoredOpportunities opportunities, Standings standings, Ending ending) {
        this.opportunities = opportunities;
        this.standings = standings;
        this.ending = ending;
    }

    /**
     * Gives it up, takes open invitations back and publishes {@link OpportunityWithdrawn}.
     *
     * @param reason at most 1,000 characters
     * @throws UnknownOpportunity if the reader takes no part
     * @throws NotYours if the reader does not belong to the originator
     * @throws StageNotReachable if the customer has decided, or it has ended
     */
    @UseCase
    public void withdraw(OpportunityId id, Reader reader, String reason) {
        String words = Texts.required("reason", reason, Opportunity.REASON_LENGTH_MAX);
        Opportunity opportunity = opportunities.require(id);
        if (standings.requireInside(opportunity, reader) != Standing.ORIGINATOR) {
            throw NotYours.butTheOriginators();
        }
        ending.end(opportunity, Stage.WITHDRAWN, words);
        LOG.info("opportunity withdrawn opportunity={}", id);
        ending.tell(new OpportunityWithdrawn(id));
    }
}
