package jom.proposal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CharterClauses extends Repository<CharterClause, CharterClause.Key> {

    void saveAll(Iterable<CharterClause> clauses);

    @Query("""
            select c from CharterClause c
            where c.key.opportunityId = :opportunity and c.key.round = :round
            order by c.key.kind
            """)
    List<CharterClause> ofRound(UUID opportunity, int round);
}
