package jom.matching.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jom.matching.synergy.communities.CommunityMap;
import jom.matching.synergy.communities.GroupProposals.NewPortfolios;
import jom.matching.synergy.communities.ProposedPortfolio;
import jom.network.OrganisationId;

/**
 * Organisations in no portfolio that belong together.
 *
 * @param key the same for the same members
 * @param members those who have most with the others first
 * @param averagePoints of each two members, 0 to 90
 * @param strongest pairs, the most points first
 * @param asOf when the facts were as they are here
 */
@Schema(name = "PortfolioProposal")
record ProposedPortfolioView(
        UUID key,
        @Size(max = CommunityMap.MEMBERS_MAX) List<OrganisationId> members,
        int averagePoints,
        @Size(max = ProposedPortfolio.PAIRS_MAX) List<StrongPairView> strongest,
        Instant asOf) {

    static List<ProposedPortfolioView> of(NewPortfolios found) {
        return found.proposals().stream()
                .map(proposed -> new ProposedPortfolioView(
                        proposed.key(),
                        proposed.members(),
                        proposed.average(),
                        proposed.strongest().stream().map(StrongPairView::of).toList(),
                        found.asOf()))
                .toList();
    }
}
