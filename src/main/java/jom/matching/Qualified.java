package jom.matching;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jom.matching.exposure.MatchSearches;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Has kept who could have been offered an opportunity, so that it can be told later who never was. */
@Component
class Qualified {

    private final MatchSearches searches;
    private final Opportunities opportunities;
    private final Clock clock;

    Qualified(MatchSearches searches, Opportunities opportunities, Clock clock) {
        this.searches = searches;
        this.opportunities = opportunities;
        this.clock = clock;
    }

    /** Nothing is kept of a search in which nobody could be offered anything. */
    void keep(OpportunityId id, Field field) {
        if (!field.eligible().isEmpty()) {
            searches.keep(
                    id,
                    opportunities.facts(id).portfolio(),
                    field.eligible().stream()
                            .map(candidate -> candidate.profile().id())
                            .toList(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}
