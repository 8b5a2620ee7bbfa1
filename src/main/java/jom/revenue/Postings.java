package jom.revenue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Postings extends Repository<Posting, UUID> {

    void saveAll(Iterable<Posting> postings);

    Optional<Posting> findById(UUID id);

    boolean existsByReverses(UUID posting);

    @Query("select p.sourceEvent from Posting p where p.sourceEvent in :events")
    List<String> known(List<String> events);

    @Query("select p from Posting p where p.opportunityId = :opportunity order by p.id")
    List<Posting> of(UUID opportunity);
}
