package jom.portfolio.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that is handed over. */
interface HandoverItems extends Repository<HandoverItem, UUID> {

    HandoverItem saveAndFlush(HandoverItem item);

    Optional<HandoverItem> findById(UUID id);

    @Query("select i from HandoverItem i where i.handover = :handover order by i.id")
    List<HandoverItem> of(UUID handover);
}
