package jom.opportunity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jom.kernel.Identifier;
import jom.network.OrganisationId;
import jom.portfolio.PortfolioId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Pages of opportunities. The ids are read from one index for what one takes part in and from another for what one
 * manages, and then the rows.
 */
@Component
class Lists {

    private static final UUID AFTER_ALL = new UUID(-1L, -1L);

    /** As a database orders 16 bytes. */
    private static final Comparator<UUID> BY_BYTES = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private final StoredOpportunities opportunities;
    private final Participants participants;

    Lists(StoredOpportunities opportunities, Participants participants) {
        this.opportunities = opportunities;
        this.participants = participants;
    }

    List<OpportunitySummary> page(
            Collection<OrganisationId> organisations,
            Collection<PortfolioId> portfolios,
            Optional<OpportunityId> before,
            int limit) {
        UUID end = before.map(OpportunityId::value).orElse(AFTER_ALL);
        Stream<UUID> partaking = organisations.isEmpty()
                ? Stream.of()
                : participants.opportunitiesOf(values(organisations), end, Limit.of(limit)).stream();
        Stream<UUID> managed = portfolios.isEmpty()
                ? Stream.of()
                : opportunities.of(values(portfolios), end, Limit.of(limit)).stream();
        List<UUID> ids = Stream.concat(partaking, managed)
                .distinct()
                .sorted(BY_BYTES.reversed())
                .limit(limit)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : opportunities.withIds(ids).stream()
                        .sorted(Comparator.comparing(
                                        (Opportunity found) -> found.id().value(), BY_BYTES)
                                .reversed())
                        .map(Opportunity::facts)
                        .map(Lists::summary)
                        .toList();
    }

    List<OpportunityId> underWayFirst(PortfolioId portfolio, int limit) {
        return opportunities.underWayFirst(portfolio.value(), Stage.ends(), Limit.of(limit)).stream()
                .map(OpportunityId::new)
                .toList();
    }

    List<OpportunitySummary> among(
            Collection<OrganisationId> organisations,
            Collection<PortfolioId> portfolios,
            Collection<OpportunityId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<UUID> partaking =
                organisations.isEmpty() ? Set.of() : Set.copyOf(participants.among(values(organisations), values(ids)));
        return opportunities.withIds(values(ids)).stream()
                .map(Opportunity::facts)
                .filter(found -> partaking.contains(found.id().value()) || portfolios.contains(found.portfolio()))
                .map(Lists::summary)
                .toList();
    }

    private static List<UUID> values(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toList();
    }

    private static OpportunitySummary summary(OpportunityFacts facts) {
        return new OpportunitySummary(
                facts.id(),
                facts.number(),
                facts.stage(),
                facts.title(),
                facts.customer().name(),
                facts.originator(),
                facts.value(),
                facts.expectedClose());
    }
}
