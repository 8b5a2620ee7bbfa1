package jom.opportunity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SentInvitations extends Repository<Invitation, Seat> {

    List<Invitation> saveAll(Iterable<Invitation> invitations);

    Optional<Invitation> findById(Seat seat);

    @Query(
            "select i from Invitation i where i.seat.opportunity = :opportunity order by i.confirmedAt, i.seat.organisation")
    List<Invitation> of(UUID opportunity);

    default List<Invitation> of(OpportunityId opportunity) {
        return of(opportunity.value());
    }

    default Invitation require(OpportunityId opportunity, jom.network.OrganisationId organisation) {
        return findById(Seat.of(opportunity, organisation)).orElseThrow(InvitationRefused::unknown);
    }
}
