package jom.matching.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jom.matching.synergy.communities.MemberPair;
import jom.network.OrganisationId;

/**
 * Two organisations and why they suit each other; how they answer is left out and counts for nothing here.
 *
 * @param points all parts together, 0 to 90
 * @param workedTogether whether they were ever in an opportunity together
 */
@Schema(name = "StrongPair")
record StrongPairView(
        OrganisationId one,
        OrganisationId other,
        int points,
        int capabilities,
        int industries,
        int territories,
        int jointWork,
        boolean workedTogether) {

    static StrongPairView of(MemberPair pair) {
        return new StrongPairView(
                pair.one(),
                pair.other(),
                pair.points(),
                pair.synergy().capabilities(),
                pair.synergy().industries(),
                pair.synergy().territories(),
                pair.synergy().jointWork(),
                pair.worked());
    }
}
