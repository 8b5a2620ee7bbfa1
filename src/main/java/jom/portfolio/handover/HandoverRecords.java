package jom.portfolio.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All handovers. */
interface HandoverRecords extends Repository<Handover, UUID> {

    Handover saveAndFlush(Handover handover);

    Optional<Handover> findById(UUID id);

    boolean existsByRunning(String running);

    /** The newest first, which ids in time order tell. */
    @Query("select h from Handover h where h.portfolio = :portfolio order by h.id desc")
    List<Handover> of(UUID portfolio, Limit limit);

    @Query("select h from Handover h where h.portfolio = :portfolio and h.id < :before order by h.id desc")
    List<Handover> before(UUID portfolio, UUID before, Limit limit);

    @Query("select h from Handover h where h.running is not null and (h.leaving = :person or h.successor = :person)")
    List<Handover> runningWith(UUID person);
}
