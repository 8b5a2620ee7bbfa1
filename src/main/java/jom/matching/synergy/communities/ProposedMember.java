package jom.matching.synergy.communities;

import java.util.List;
import jom.network.OrganisationId;

/**
 * Somebody who belongs to members of a portfolio and is none.
 *
 * @param average points of its pairs in {@code strongest}, rounded down; 0 to {@value MemberPair#POINTS_MAX}
 * @param strongest its best pairs with members, {@code one} being the member, the most points first
 */
public record ProposedMember(OrganisationId organisation, int average, List<MemberPair> strongest) {

    /** So many pairs say why. */
    public static final int PAIRS_MAX = 3;

    public ProposedMember {
        strongest = List.copyOf(strongest);
    }
}
