package jom.opportunity;

import java.time.Clock;
import java.time.Duration;
import jom.platform.ShortMemory;
import org.springframework.stereotype.Component;

/** Which opportunities there are. None is ever removed, so one that was found is not looked for again. */
@Component
class KnownOpportunities {

    private static final Duration KEEP = Duration.ofHours(1);
    private static final int REMEMBERED_MAX = 10_000;

    private final StoredOpportunities opportunities;
    private final ShortMemory<OpportunityId, OpportunityId> found;

    KnownOpportunities(StoredOpportunities opportunities, Clock clock) {
        this.opportunities = opportunities;
        this.found = new ShortMemory<>(clock, KEEP, REMEMBERED_MAX);
    }

    /** @throws UnknownOpportunity if there is no such opportunity */
    void require(OpportunityId id) {
        found.get(id, each -> opportunities.require(each).id());
    }
}
