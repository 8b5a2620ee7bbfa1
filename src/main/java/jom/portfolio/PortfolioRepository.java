package jom.portfolio;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All portfolios, to be changed. */
interface PortfolioRepository extends Repository<Portfolio, UUID> {

    Portfolio saveAndFlush(Portfolio portfolio);

    void flush();

    Optional<Portfolio> findById(UUID id);
}
