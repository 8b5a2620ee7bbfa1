package jom.proposal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CharterAnswers extends Repository<CharterAnswer, CharterAnswer.Key> {

    void save(CharterAnswer answer);

    /** The charter, and beside it each answer to its current round; one row with {@code null} while there is none. */
    @Query("""
            select c, a from Charter c
            left join CharterAnswer a on a.key.opportunityId = c.opportunityId and a.key.round = c.round
            where c.opportunityId = :opportunity
            order by a.answeredAt, a.key.organisationId
            """)
    List<Object[]> currentRound(UUID opportunity);
}
