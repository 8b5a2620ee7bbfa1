package jom.matching;

import java.util.List;
import java.util.Set;

/**
 * Why there is no team.
 *
 * @param shortages what nobody can be asked for; none if each thing has somebody and yet no team has all of them
 * @param rejected whom this deal keeps out first, at most {@value TeamProposal#REJECTED_MAX}
 */
public record Unfilled(List<Shortage> shortages, List<RejectedCandidate> rejected) {

    public Unfilled {
        shortages = List.copyOf(shortages);
        rejected = List.copyOf(rejected);
    }

    static Unfilled of(Field field) {
        return new Unfilled(
                field.shortages(),
                field.rejected(List.of(), Set.of()).stream()
                        .limit(TeamProposal.REJECTED_MAX)
                        .toList());
    }
}
