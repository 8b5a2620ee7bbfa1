package jom.portfolio.introduction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All introductions. */
interface IntroductionRecords extends Repository<Introduction, UUID> {

    Introduction saveAndFlush(Introduction introduction);

    Optional<Introduction> findById(UUID id);

    /** Whoever looks whether two are being introduced and then does it does so alone for this one of the two. */
    @Query(value = "select id from organisation where id = :organisation for update", nativeQuery = true)
    Object lockOrganisation(UUID organisation);

    boolean existsByRunning(String running);

    /** The newest first, which ids in time order tell. */
    @Query("select i from Introduction i where i.portfolio = :portfolio order by i.id desc")
    List<Introduction> of(UUID portfolio, Limit limit);

    @Query("select i from Introduction i where i.portfolio = :portfolio and i.id < :before order by i.id desc")
    List<Introduction> before(UUID portfolio, UUID before, Limit limit);

    @Query("select i from Introduction i where i.low = :low and i.high = :high order by i.id desc")
    List<Introduction> ofPair(UUID low, UUID high, Limit limit);
}
