package jom.network.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All onboardings. */
interface OnboardingRecords extends Repository<Onboarding, UUID> {

    Onboarding saveAndFlush(Onboarding onboarding);

    Optional<Onboarding> findById(UUID organisation);

    /** The newest first, which ids in time order tell. */
    @Query("select o from Onboarding o order by o.organisation desc")
    List<Onboarding> newest(Limit limit);

    @Query("select o from Onboarding o where o.organisation < :before order by o.organisation desc")
    List<Onboarding> before(UUID before, Limit limit);
}
