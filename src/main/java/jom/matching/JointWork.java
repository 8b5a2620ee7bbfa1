package jom.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;

/**
 * What is known of how organisations work together, in whole points that are the same on each machine. Neither region nor
 * size may count. Teams are sought while somebody waits, so answers come from what has been worked out before.
 */
public interface JointWork {

    /** The most that two organisations add to a team by being in it together. */
    int PAIR_MAX = 100;

    /** The most that speaks for one organisation. */
    int EACH_MAX = 100;

    /** Where nothing is known. */
    static JointWork unknown() {
        return new JointWork() {
            @Override
            public int[][] pairs(List<OrganisationId> organisations) {
                return new int[organisations.size()][organisations.size()];
            }

            @Override
            public Map<OrganisationId, Integer> each(
                    OpportunityId opportunity, Collection<OrganisationId> organisations) {
                return Map.of();
            }
        };
    }

    /**
     * The synergy of each two of them.
     *
     * @param organisations some hundreds at most
     * @return a square in their order: symmetric, zero on the diagonal, each from 0 to {@value #PAIR_MAX}
     */
    int[][] pairs(List<OrganisationId> organisations);

    /**
     * What past work says of each for an opportunity, whoever else is in the team.
     *
     * @return 0 to {@value #EACH_MAX}; who is left out has none
     */
    Map<OrganisationId, Integer> each(OpportunityId opportunity, Collection<OrganisationId> organisations);
}
