package jom.matching;

import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;

/**
 * What a search has found.
 *
 * @param gap how many points more a better team could have, at most; 0 where the best is proven to be the best
 * @param alternatives nearly as good, the best first
 * @param keptApart who is in no team since somebody in the best one and they do not work together
 */
record FoundTeams(ProposedTeam best, int gap, List<ProposedTeam> alternatives, Set<OrganisationId> keptApart) {

    /** Nobody is added. */
    static FoundTeams nobody() {
        return new FoundTeams(new ProposedTeam(List.of(), List.of(), 0), 0, List.of(), Set.of());
    }
}
