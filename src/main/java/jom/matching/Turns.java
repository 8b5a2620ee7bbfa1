package jom.matching;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import jom.opportunity.offers.OfferHistory;
import jom.opportunity.offers.OffersOf;
import org.springframework.stereotype.Component;

/** Tells each candidate's turn from the offers that were made so far. */
@Component
class Turns {

    /** Older offers do not count, lest whoever was here first wait until every newcomer has caught up. */
    static final Duration LATELY = Duration.ofDays(365);

    private final OfferHistory history;
    private final Clock clock;

    Turns(OfferHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** The same candidates in the same order, each with its turn; one statement, and none where nobody has to wait. */
    List<Candidate> given(List<Candidate> candidates) {
        if (candidates.size() < 2) {
            return candidates;
        }
        Map<OrganisationId, OffersOf> offers = history.of(
                candidates.stream().map(candidate -> candidate.profile().id()).toList(),
                clock.instant().minus(LATELY));
        return candidates.stream()
                .map(candidate -> candidate.inTurn(
                        Turn.of(offers.getOrDefault(candidate.profile().id(), OffersOf.NONE))))
                .toList();
    }
}
