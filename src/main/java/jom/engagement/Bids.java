package jom.engagement;

import jom.engagement.IntegrationFact.BidDecided;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.TeamChanges;
import jom.platform.UseCase;
import org.springframework.stereotype.Service;

/** Lets go whoever has decided not to bid. */
@Service
public class Bids {

    private final Engagements engagements;
    private final Opportunities opportunities;
    private final TeamChanges team;

    Bids(Engagements engagements, Opportunities opportunities, TeamChanges team) {
        this.engagements = engagements;
        this.opportunities = opportunities;
        this.team = team;
    }

    /**
     * The participant leaves for the reason with which it decided against the bid. Doing it again changes nothing.
     *
     * @throws IllegalStateException if it has not decided, or without a reason
     */
    @UseCase
    public void decline(OpportunityId id, OrganisationId participant) {
        if (opportunities.participant(id, participant).isEmpty()) {
            return;
        }
        String reason = engagements
                .latest(id, participant, BidDecided.class)
                .map(BidDecided::reason)
                .orElseThrow(() -> new IllegalStateException(participant + " has not decided against the bid"));
        team.release(id, participant, reason);
    }
}
