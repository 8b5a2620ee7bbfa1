package jom.revenue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SplitAgreements extends Repository<SplitAgreement, UUID> {

    void save(SplitAgreement agreement);

    Optional<SplitAgreement> findById(UUID opportunity);
}
