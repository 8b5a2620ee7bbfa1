package jom.portfolio.recruiting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All searches for partners. */
interface RecruitingRecords extends Repository<Recruiting, UUID> {

    Recruiting saveAndFlush(Recruiting recruiting);

    Optional<Recruiting> findById(UUID id);

    /** Whoever looks whether one is open and then starts one does so alone for this portfolio until the transaction ends. */
    @Query(value = "select id from portfolio where id = :portfolio for update", nativeQuery = true)
    Object lockPortfolio(UUID portfolio);

    boolean existsByRunning(String running);

    /** The newest first, which ids in time order tell. */
    @Query("select r from Recruiting r where r.portfolio = :portfolio order by r.id desc")
    List<Recruiting> of(UUID portfolio, Limit limit);

    @Query("select r from Recruiting r where r.portfolio = :portfolio and r.id < :before order by r.id desc")
    List<Recruiting> before(UUID portfolio, UUID before, Limit limit);

    @Query("select r from Recruiting r where r.portfolio in :portfolios and r.industry = :industry and r.area = :area"
            + " and r.running is not null order by r.id")
    List<Recruiting> open(Collection<UUID> portfolios, String industry, String area, Limit limit);

    /** Industry and area of each cell for which somebody is sought. */
    @Query("select distinct r.industry, r.area from Recruiting r where r.portfolio in :portfolios"
            + " and r.running is not null")
    List<Object[]> cells(Collection<UUID> portfolios);

    @Query("select r.id from Recruiting r where r.running is not null order by r.id")
    List<UUID> allOpen(Limit limit);

    @Query("select r.id from Recruiting r where r.running is not null and r.id > :after order by r.id")
    List<UUID> allOpenAfter(UUID after, Limit limit);
}
