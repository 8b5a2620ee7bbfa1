package jom.revenue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantFacts;
import jom.opportunity.Stage;
import org.springframework.stereotype.Component;

/** What revenue has to know of an opportunity: who takes part, who contracts, whether it was won. */
@Component
class Deals {

    private static final Set<Stage> WON = Set.of(Stage.WON, Stage.DELIVERED, Stage.SETTLED);

    private final Opportunities opportunities;

    Deals(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    List<ParticipantFacts> participants(OpportunityId opportunity) {
        return opportunities.participants(opportunity);
    }

    /** Throws {@link PartyNotParticipant} unless all of them take part. */
    void requireParticipants(OpportunityId opportunity, Collection<OrganisationId> organisations) {
        if (!takePart(opportunity, organisations)) {
            throw new PartyNotParticipant();
        }
    }

    /** Whether all of them take part at present. */
    boolean takePart(OpportunityId opportunity, Collection<OrganisationId> organisations) {
        return participants(opportunity).stream()
                .map(ParticipantFacts::organisation)
                .toList()
                .containsAll(organisations);
    }

    OrganisationId prime(OpportunityId opportunity) {
        return opportunities.facts(opportunity).prime();
    }

    /**
     * Makes sure that there is money to divide.
     *
     * @return the prime
     * @throws DealNotWon unless the customer has decided for the offer
     */
    OrganisationId requireWon(OpportunityId opportunity) {
        OpportunityFacts facts = opportunities.facts(opportunity);
        if (!WON.contains(facts.stage())) {
            throw new DealNotWon();
        }
        return facts.prime();
    }
}
