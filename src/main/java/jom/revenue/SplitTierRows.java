package jom.revenue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SplitTierRows extends Repository<SplitTierRow, SplitTierRow.Key> {

    void saveAll(Iterable<SplitTierRow> tiers);

    @Query("""
            select t from SplitTierRow t
            where t.key.opportunityId = :opportunity
            order by t.key.edition, t.key.line, t.key.tier
            """)
    List<SplitTierRow> all(UUID opportunity);
}
