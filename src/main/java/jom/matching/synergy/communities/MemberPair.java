package jom.matching.synergy.communities;

import jom.matching.synergy.PairSynergy;
import jom.network.OrganisationId;

/**
 * Two organisations with what they have together.
 *
 * @param worked whether they were ever in an opportunity together
 */
public record MemberPair(OrganisationId one, OrganisationId other, PairSynergy synergy, boolean worked) {

    /** The most points of a pair here. */
    public static final int POINTS_MAX = Bonds.POINTS_MAX;

    /** Without how they answer, which not everybody may know; 0 to {@value #POINTS_MAX}. */
    public int points() {
        return Bonds.points(synergy);
    }
}
