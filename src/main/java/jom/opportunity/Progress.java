package jom.opportunity;

import jom.network.OrganisationId;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Moves an opportunity on when what other modules or processes own has been reached. */
@Service
public class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private final StoredOpportunities opportunities;
    private final Participants participants;
    private final Chronicle chronicle;

    Progress(StoredOpportunities opportunities, Participants participants, Chronicle chronicle) {
        this.opportunities = opportunities;
        this.participants = participants;
        this.chronicle = chronicle;
    }

    /**
     * All participants have signed the charter.
     *
     * @param prime who contracts with the customer from now on
     * @throws UnknownOpportunity if the prime takes no part
     * @throws StageNotReachable if the team is not formed, or the charter was signed before
     */
    @UseCase
    public void charterSigned(OpportunityId id, OrganisationId prime) {
        Opportunity opportunity = opportunities.require(id);
        if (!participants.isActive(id, prime)) {
            throw new UnknownOpportunity();
        }
        Stage before = opportunity.stage();
        OrganisationId primeBefore = opportunity.prime();
        opportunity.contractThrough(prime);
        chronicle.keep(Chronicle.about(id, "chartered")
                .changed("stage", before.key(), opportunity.stage().key())
                .changed("prime", primeBefore.toString(), prime.toString()));
        LOG.info("opportunity chartered opportunity={} prime={}", id, prime);
    }

    /** The joint proposal is with the customer. */
    @UseCase
    public void proposalReleased(OpportunityId id) {
        move(id, Stage.PROPOSED);
    }

    /** Every participant has delivered. */
    @UseCase
    public void delivered(OpportunityId id) {
        move(id, Stage.DELIVERED);
    }

    private void move(OpportunityId id, Stage next) {
        Opportunity opportunity = opportunities.require(id);
        Stage before = opportunity.stage();
        opportunity.become(next);
        chronicle.keep(Chronicle.about(id, next.key()).changed("stage", before.key(), next.key()));
        LOG.info("opportunity moved opportunity={} stage={}", id, next);
    }
}
