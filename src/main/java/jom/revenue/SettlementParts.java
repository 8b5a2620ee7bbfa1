package jom.revenue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SettlementParts extends Repository<SettlementPart, SettlementPart.Key> {

    void saveAll(Iterable<SettlementPart> parts);

    Optional<SettlementPart> findById(SettlementPart.Key key);

    @Query("""
            select p from SettlementPart p
            where p.key.opportunityId = :opportunity
            order by p.key.organisationId
            """)
    List<SettlementPart> of(UUID opportunity);
}
