package jom.opportunity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jom.network.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Participants extends Repository<Participant, Seat> {

    Participant save(Participant participant);

    void flush();

    Optional<Participant> findById(Seat seat);

    @Query(
            "select p from Participant p where p.seat.opportunity = :opportunity order by p.joinedAt, p.seat.organisation")
    List<Participant> of(UUID opportunity);

    /** Newest first, for ids are ordered by time. */
    @Query("""
            select distinct p.seat.opportunity from Participant p
            where p.seat.organisation in :organisations and p.seat.opportunity < :before
              and p.status = jom.opportunity.ParticipantStatus.ACTIVE
            order by p.seat.opportunity desc""")
    List<UUID> opportunitiesOf(List<UUID> organisations, UUID before, Limit limit);

    @Query("""
            select distinct p.seat.opportunity from Participant p
            where p.seat.organisation in :organisations and p.seat.opportunity in :opportunities
              and p.status = jom.opportunity.ParticipantStatus.ACTIVE""")
    List<UUID> among(List<UUID> organisations, List<UUID> opportunities);

    default List<Participant> of(OpportunityId opportunity) {
        return of(opportunity.value());
    }

    default boolean isActive(OpportunityId opportunity, OrganisationId organisation) {
        return findById(Seat.of(opportunity, organisation))
                .filter(Participant::isActive)
                .isPresent();
    }
}
