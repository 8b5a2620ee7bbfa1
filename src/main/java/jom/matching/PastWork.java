package jom.matching;

import java.util.Collection;
import java.util.Map;
import jom.matching.index.Listing;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known of past joint work, where somebody knows anything. */
@Component
class PastWork {

    private final ObjectProvider<JointWork> known;

    PastWork(ObjectProvider<JointWork> known) {
        this.known = known;
    }

    JointWork known() {
        return known.getIfAvailable(JointWork::unknown);
    }

    /** What it says of those who bring something, unless it does not count. */
    Map<OrganisationId, Integer> each(
            OpportunityId id, OpenNeed need, MatchingWeights weights, Collection<Listing> everybody) {
        if (weights.jointWork() == 0) {
            return Map.of();
        }
        return known().each(
                        id,
                        everybody.stream()
                                .filter(profile -> need.coveredBy(profile.offering()) != 0)
                                .map(Listing::id)
                                .toList());
    }
}
