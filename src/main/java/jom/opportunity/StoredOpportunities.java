package jom.opportunity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredOpportunities extends Repository<Opportunity, UUID> {

    Opportunity save(Opportunity opportunity);

    Opportunity saveAndFlush(Opportunity opportunity);

    Optional<Opportunity> findById(UUID id);

    default Opportunity require(OpportunityId id) {
        return findById(id.value()).orElseThrow(UnknownOpportunity::new);
    }

    /** The ids, newest first, for ids are ordered by time. */
    @Query("select o.id from Opportunity o where o.portfolio in :portfolios and o.id < :before order by o.id desc")
    List<UUID> of(List<UUID> portfolios, UUID before, Limit limit);

    /** The ids, those in other stages than these before the rest, each newest first. */
    @Query("""
            select o.id from Opportunity o where o.portfolio = :portfolio
            order by case when o.stage in :ends then 1 else 0 end, o.id desc""")
    List<UUID> underWayFirst(UUID portfolio, Set<Stage> ends, Limit limit);

    @Query("select o from Opportunity o where o.id in :ids")
    List<Opportunity> withIds(List<UUID> ids);
}
