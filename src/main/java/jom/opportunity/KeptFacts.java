package jom.opportunity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptFacts extends Repository<KeptFact, UUID> {

    KeptFact save(KeptFact fact);

    /** Newest first. */
    @Query("""
            select f from KeptFact f
            where f.opportunity = :opportunity and f.organisation = :organisation and f.kind = :kind
            order by f.id desc""")
    List<KeptFact> of(UUID opportunity, UUID organisation, String kind);

    /** Newest first. */
    @Query("select f from KeptFact f where f.opportunity = :opportunity and f.kind = :kind order by f.id desc")
    List<KeptFact> of(UUID opportunity, String kind);
}
