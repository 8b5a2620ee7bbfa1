package jom.opportunity;

import java.util.Collection;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import org.springframework.stereotype.Component;

/** Finds out what a reader is to an opportunity. Asked on every door, before anything else. */
@Component
class Standings {

    private final Participants participants;
    private final SentInvitations invitations;
    private final PortfolioDirectory portfolios;

    Standings(Participants participants, SentInvitations invitations, PortfolioDirectory portfolios) {
        this.participants = participants;
        this.invitations = invitations;
        this.portfolios = portfolios;
    }

    Standing of(Opportunity opportunity, Reader reader) {
        if (reader.belongsTo(opportunity.originator())) {
            return Standing.ORIGINATOR;
        }
        if (managed(reader).contains(opportunity.portfolio())) {
            return Standing.OFFICE;
        }
        if (takesPart(opportunity.id(), reader.organisations())) {
            return Standing.PARTICIPANT;
        }
        return isAsked(opportunity.id(), reader.organisations()) ? Standing.INVITED : Standing.STRANGER;
    }

    /** @throws UnknownOpportunity unless the reader takes part or manages the portfolio */
    Standing requireInside(Opportunity opportunity, Reader reader) {
        Standing standing = of(opportunity, reader);
        if (!standing.isInside()) {
            throw new UnknownOpportunity();
        }
        return standing;
    }

    Set<PortfolioId> managed(Reader reader) {
        return reader.is(Role.PPM) ? Set.copyOf(portfolios.managedBy(reader.person())) : Set.of();
    }

    private boolean takesPart(OpportunityId id, Collection<OrganisationId> organisations) {
        return organisations.stream().anyMatch(organisation -> participants.isActive(id, organisation));
    }

    private boolean isAsked(OpportunityId id, Collection<OrganisationId> organisations) {
        return organisations.stream()
                .anyMatch(organisation -> invitations
                        .findById(Seat.of(id, organisation))
                        .filter(Invitation::isOpen)
                        .isPresent());
    }
}
