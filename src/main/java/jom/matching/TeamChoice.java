package jom.matching;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * The best team and others that are nearly as good, each with what its points are made of.
 *
 * @param gap how many points more a better team could have, at most; 0 where the best is proven to be the best
 * @param weights with which everybody was weighed; none in proposals of earlier versions
 * @param alternatives with as many members as the best, the best first
 */
public record TeamChoice(
        ProposedTeam best,
        int gap,
        Optional<MatchingWeights> weights,
        @Size(max = ALTERNATIVES_MAX) List<ProposedTeam> alternatives) {

    public static final int ALTERNATIVES_MAX = 3;

    public TeamChoice {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One of them.
     *
     * @param number 0 for the best, 1 and so on for the alternatives
     * @throws NothingProposed if there are not so many
     */
    ProposedTeam team(int number) {
        if (number < 0 || number > alternatives.size()) {
            throw NothingProposed.toDecide();
        }
        return number == 0 ? best : alternatives.get(number - 1);
    }
}
