package jom.matching.exposure;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.opportunity.offers.OfferHistory.Made;
import org.jspecify.annotations.Nullable;

/**
 * Counts chances and offers: whoever was offered an opportunity counts as having qualified for it, also where that search is not
 * on record. Offers come first, then each opportunity that was searched for, once; then the others are {@link #close closed}.
 */
final class ExposureTally {

    private final Map<OpportunityId, Set<OrganisationId>> offered = new HashMap<>();
    private final Map<OrganisationId, Count> counts = new HashMap<>();
    private int opportunities;

    /** Of one organisation. */
    static final class Count {
        private int qualified;
        private int offers;
        private @Nullable Instant last;

        int qualified() {
            return qualified;
        }

        int offers() {
            return offers;
        }

        @Nullable
        Instant last() {
            return last;
        }
    }

    void offer(Made offer) {
        offered.computeIfAbsent(offer.opportunity(), any -> new HashSet<>()).add(offer.organisation());
        Count count = count(offer.organisation());
        count.offers++;
        if (count.last == null || count.last.isBefore(offer.at())) {
            count.last = offer.at();
        }
    }

    void qualified(OpportunityId opportunity, Set<OrganisationId> organisations) {
        opportunities++;
        Set<OrganisationId> all = new HashSet<>(organisations);
        Set<OrganisationId> asked = offered.remove(opportunity);
        if (asked != null) {
            all.addAll(asked);
        }
        all.forEach(organisation -> count(organisation).qualified++);
    }

    /** No further search comes. */
    void close() {
        offered.values().forEach(asked -> asked.forEach(organisation -> count(organisation).qualified++));
        opportunities += offered.size();
        offered.clear();
    }

    Map<OrganisationId, Count> counts() {
        return Map.copyOf(counts);
    }

    int opportunities() {
        return opportunities;
    }

    private Count count(OrganisationId organisation) {
        return counts.computeIfAbsent(organisation, any -> new Count());
    }
}
