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

    /** Whoever looks whether one runs and then starts one does so alone for this portfolio until the transaction ends. */
    @Query(value = "select id from portfolio where id = :portfolio for update", nativeQuery = true)
    Object lockPortfolio(UUID portfolio);

    boolean existsByRunning(String running);

    /** The newest first, which ids in time order tell. */
    @Query("select h from Handover h where h.portfolio = :portfolio order by h.id desc")
    List<Handover> of(UUID portfolio, Limit limit);

    @Query("select h from Handover h where h.portfolio = :portfolio and h.id < :before order by h.id desc")
    List<Handover> before(UUID portfolio, UUID before, Limit limit);

    @Query("select h from Handover h where h.running is not null and (h.leaving = :person or h.successor = :person)")
    List<Handover> runningWith(UUID person);
}
