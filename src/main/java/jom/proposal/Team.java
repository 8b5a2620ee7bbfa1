package jom.proposal;

import java.util.Collection;
import java.util.List;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantFacts;
import org.springframework.stereotype.Component;

/** Who agrees and offers together: the organisations that take part in the opportunity at present. */
@Component
class Team {

    private final Opportunities opportunities;

    Team(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    List<OrganisationId> participants(OpportunityId opportunity) {
        return opportunities.participants(opportunity).stream()
                .map(ParticipantFacts::organisation)
                .toList();
    }

    /** Throws {@link PartyNotParticipant} unless all of them take part. */
    void requireParticipants(OpportunityId opportunity, Collection<OrganisationId> organisations) {
        if (!participants(opportunity).containsAll(organisations)) {
            throw new PartyNotParticipant();
        }
    }

    OrganisationId prime(OpportunityId opportunity) {
        return opportunities.facts(opportunity).prime();
    }
}
