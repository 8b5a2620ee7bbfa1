package jom.matching;

import java.util.List;

/**
 * Some organisations that cover all that is open, with all that their points are made of.
 *
 * @param pairs each two members that add something
 * @param points of all members and all pairs
 */
public record ProposedTeam(List<TeamMember> members, List<PairScore> pairs, int points) {

    public ProposedTeam {
        members = List.copyOf(members);
        pairs = List.copyOf(pairs);
    }
}
