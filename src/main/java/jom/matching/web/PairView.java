package jom.matching.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import jom.matching.synergy.PairSynergy;
import jom.matching.synergy.PortfolioSynergies.Pair;
import jom.matching.synergy.PortfolioSynergies.Picture;
import jom.network.OrganisationId;

/**
 * Two members of a portfolio.
 *
 * @param points all parts together
 * @param workedTogether whether they were ever in an opportunity together
 * @param asOf when it was worked out
 */
@Schema(name = "PairSynergy")
record PairView(
        OrganisationId one,
        OrganisationId other,
        int points,
        int capabilities,
        int industries,
        int territories,
        int jointWork,
        int answering,
        boolean workedTogether,
        Instant asOf) {

    static PairView of(Pair pair, Picture picture) {
        PairSynergy synergy = pair.synergy();
        return new PairView(
                picture.members().get(pair.one()).organisation(),
                picture.members().get(pair.other()).organisation(),
                synergy.total(),
                synergy.capabilities(),
                synergy.industries(),
                synergy.territories(),
                synergy.jointWork(),
                synergy.answering(),
                pair.worked(),
                picture.asOf());
    }
}
