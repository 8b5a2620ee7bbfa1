package jom.matching.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the best team in which nobody excludes anybody else. What is best, {@link TeamSolver} says.
 *
 * <p>That search knows nothing of pairs that exclude each other. Where its best team has such a pair, it searches twice
 * more: without the one, and without the other. Every allowed team lacks one of the two, so the better answer of both is
 * the best there is; and whoever has no such pair in the best team pays for one search. Both share one budget. Alternatives
 * with such a pair are left out, without others in their place.
 */
public final class CompatibleTeamSolver {

    /** So many blocks in one team are a quarrel, not a search: what is not looked at then is told as a gap. */
    static final int SEARCHES_MAX = 64;

    private static final Comparator<Team> BEST_FIRST = Comparator.<Team>comparingInt(
                    team -> team.members().size())
            .thenComparing(Comparator.comparingLong(Team::points).reversed())
            .thenComparing((one, other) -> Arrays.compare(numbers(one), numbers(other)));

    private final Exclusions exclusions;
    private final SearchRules rules;
    private final Budget budget;
    private final Set<Exclusions.Pair> met = new LinkedHashSet<>();
    private int searches;

    public CompatibleTeamSolver(Exclusions exclusions, SearchRules rules, Budget budget) {
        this.exclusions = exclusions;
        this.rules = rules;
        this.budget = budget;
    }

    /** The best team, and what is proven about it. */
    public TeamSolution solve(TeamProblem problem) {
        searches++;
        TeamSolution relaxed = TeamSolver.solve(problem, rules, budget);
        if (relaxed.best().isEmpty()) {
            return relaxed;
        }
        Team best = relaxed.best().get();
        List<Exclusions.Pair> pairs = exclusions.among(candidates(best, relaxed.alternatives()));
        met.addAll(pairs);
        Optional<Exclusions.Pair> inBest =
                pairs.stream().filter(pair -> pair.isIn(best.members())).findFirst();
        if (inBest.isEmpty()) {
            return new TeamSolution(
                    relaxed.best(), relaxed.membersAtLeast(), relaxed.pointsAtMost(), allowed(relaxed, pairs));
        }
        if (searches >= SEARCHES_MAX) {
            return new TeamSolution(Optional.empty(), relaxed.membersAtLeast(), relaxed.pointsAtMost(), List.of());
        }
        return better(
                solve(problem.without(inBest.get().one())),
                solve(problem.without(inBest.get().other())));
    }

    /**
     * Whoever is in no team because of somebody in this one, as far as the search has met them; to be asked when it has
     * ended.
     */
    public Set<Integer> excludedBeside(Team team) {
        Set<Integer> excluded = new TreeSet<>();
        for (Exclusions.Pair pair : met) {
            if (team.members().contains(pair.one())) {
                excluded.add(pair.other());
            }
            if (team.members().contains(pair.other())) {
                excluded.add(pair.one());
            }
        }
        return excluded;
    }

    private static Collection<Integer> candidates(Team best, List<Team> alternatives) {
        Set<Integer> candidates = new TreeSet<>(best.members());
        alternatives.forEach(team -> candidates.addAll(team.members()));
        return candidates;
    }

    private static List<Team> allowed(TeamSolution relaxed, List<Exclusions.Pair> pairs) {
        return relaxed.alternatives().stream()
                .filter(team -> pairs.stream().noneMatch(pair -> pair.isIn(team.members())))
                .toList();
    }

    /** Of the two halves of a search. What a half has not looked at, the whole has not either. */
    private static TeamSolution better(TeamSolution one, TeamSolution other) {
        int atLeast = Math.min(one.membersAtLeast(), other.membersAtLeast());
        Optional<TeamSolution> winner = List.of(one, other).stream()
                .filter(half -> half.best().isPresent())
                .min((first, second) -> BEST_FIRST.compare(
                        first.best().orElseThrow(), second.best().orElseThrow()));
        if (winner.isEmpty()) {
            return new TeamSolution(
                    Optional.empty(), atLeast, Math.max(one.pointsAtMost(), other.pointsAtMost()), List.of());
        }
        Team best = winner.get().best().orElseThrow();
        long most = Math.max(best.points(), Math.max(most(one, best), most(other, best)));
        return new TeamSolution(winner.get().best(), atLeast, most, winner.get().alternatives());
    }

    /** The most points of a team of the same size; those of other sizes say nothing about it. */
    private static long most(TeamSolution half, Team best) {
        int size = best.members().size();
        boolean ofThatSize =
                half.best().map(team -> team.members().size() == size).orElse(half.membersAtLeast() <= size);
        return ofThatSize ? half.pointsAtMost() : 0;
    }

    private static int[] numbers(Team team) {
        return team.members().stream().mapToInt(Integer::intValue).toArray();
    }
}
