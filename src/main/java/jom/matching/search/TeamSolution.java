package jom.matching.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search has found, and what is proven about it.
 *
 * @param best empty if no team covers the need, or none was found in time
 * @param membersAtLeast no team with fewer members covers the need; more than there are candidates if none does
 * @param pointsAtMost no team with as many members as the best has more points
 * @param alternatives other teams with as many members and nearly as many points, the best first
 */
public record TeamSolution(Optional<Team> best, int membersAtLeast, long pointsAtMost, List<Team> alternatives) {

    public TeamSolution {
        alternatives = List.copyOf(alternatives);
    }

    /** Whether there is no better team, neither smaller nor with more points. */
    public boolean isProven() {
        return best.filter(team -> team.members().size() == membersAtLeast && team.points() == pointsAtMost)
                .isPresent();
    }

    /** The proven distance: how many points a better team of this size could have more, at most. Zero where it is the best. */
    public long gap() {
        return best.map(team -> pointsAtMost - team.points()).orElse(0L);
    }
}
