package jom.revenue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SplitLines extends Repository<SplitLineRow, SplitLineRow.Key> {

    void saveAll(Iterable<SplitLineRow> lines);

    @Query("""
            select l from SplitLineRow l
            where l.key.opportunityId = :opportunity and l.key.edition = :edition
            order by l.key.line
            """)
    List<SplitLineRow> ofEdition(UUID opportunity, int edition);

    @Query("""
            select l from SplitLineRow l
            where l.key.opportunityId = :opportunity
            order by l.key.edition desc, l.key.line
            """)
    List<SplitLineRow> all(UUID opportunity);
}
