package jom.matching.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jom.matching.synergy.communities.GroupProposals.NewMembers;
import jom.matching.synergy.communities.ProposedMember;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;

/**
 * Somebody who belongs to members of a portfolio and is none.
 *
 * @param averagePoints of its strongest pairs with members, 0 to 90
 * @param strongest {@code one} is the member, the most points first
 * @param asOf when the facts were as they are here
 */
@Schema(name = "MemberProposal")
record ProposedMemberView(
        OrganisationId organisation,
        @Size(max = OrganisationDetails.NAME_LENGTH_MAX) String name,
        int averagePoints,
        @Size(max = ProposedMember.PAIRS_MAX) List<StrongPairView> strongest,
        Instant asOf) {

    static List<ProposedMemberView> of(NewMembers found) {
        return found.proposals().stream()
                .map(proposed -> new ProposedMemberView(
                        proposed.organisation(),
                        found.names()
                                .getOrDefault(
                                        proposed.organisation(),
                                        proposed.organisation().toString()),
                        proposed.average(),
                        proposed.strongest().stream().map(StrongPairView::of).toList(),
                        found.asOf()))
                .toList();
    }
}
