package jom.matching;

import java.util.List;

/**
 * What a search has found.
 *
 * @param gap how many points more a better team could have, at most; 0 where the best is proven to be the best
 * @param alternatives nearly as good, the best first
 */
record FoundTeams(ProposedTeam best, int gap, List<ProposedTeam> alternatives) {

    /** Nobody is added. */
    static FoundTeams nobody() {
        return new FoundTeams(new ProposedTeam(List.of(), List.of(), 0), 0, List.of());
    }
}
