package jom.matching.synergy.communities;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jom.network.OrganisationId;

/**
 * Organisations in no portfolio that belong together.
 *
 * @param members those who have most with the others first, at least {@value #MEMBERS_MIN}
 * @param average points of each two members, rounded down; 0 to {@value MemberPair#POINTS_MAX}
 * @param strongest pairs, the most points first
 */
public record ProposedPortfolio(List<OrganisationId> members, int average, List<MemberPair> strongest) {

    /** Two are a pair, not a group. */
    public static final int MEMBERS_MIN = 3;

    /** So many pairs say why. */
    public static final int PAIRS_MAX = 5;

    public ProposedPortfolio {
        members = List.copyOf(members);
        strongest = List.copyOf(strongest);
    }

    /** The same for the same members, whatever their order: who founds it gets what was shown, or nothing. */
    public UUID key() {
        String ids = String.join(
                ",", members.stream().map(OrganisationId::toString).sorted().toList());
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.US_ASCII));
    }
}
