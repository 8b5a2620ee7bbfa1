package jom.matching.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jom.matching.search.BranchAndBound.Search;

/**
 * Finds the best team. What is best, in this order:
 *
 * <ol>
 *   <li>it covers the whole need;
 *   <li>no team that does has fewer members;
 *   <li>of those with as many members none has more points: the sum of what each member has by itself and of what each
 *       two of them add by being in it together;
 *   <li>of equals, the team whose members come first: compared number by number, ascending.
 * </ol>
 *
 * <p>The size comes before the points and is not traded against them, since points are never below zero: each further
 * member would add some, and the best sum alone would have everybody in the team.
 *
 * <p>The same problem has the same answer. If the budget is spent, the answer is the best team so far, with the most that
 * a better one could have. Others than the {@link Shortlist} are only bounded; if the bound does not exclude them, they
 * are looked at closely, too, and what is still open then is told as a gap, never passed over.
 */
public final class TeamSolver {

    private final TeamProblem problem;
    private final SearchRules rules;
    private final Search search;

    private TeamSolver(TeamProblem problem, SearchRules rules, Budget budget) {
        this.problem = problem;
        this.rules = rules;
        this.search = new Search(new CoverSizes(problem, budget), budget);
    }

    /** The best team, and what is proven about it. */
    public static TeamSolution solve(TeamProblem problem, SearchRules rules, Budget budget) {
        return new TeamSolver(problem, rules, budget).solve();
    }

    private TeamSolution solve() {
        CoverSizes sizes = search.sizes();
        if (problem.need() == 0) {
            return new TeamSolution(Optional.of(new Team(List.of(), 0)), 0, 0, List.of());
        }
        if (!sizes.isCoverable(problem.need())) {
            return new TeamSolution(Optional.empty(), problem.candidates() + 1, 0, List.of());
        }
        int atLeast = sizes.fewest(problem.need());
        return ofSize(search.budget().isSpent() ? sizes.greedy(problem.need()) : atLeast, atLeast);
    }

    private TeamSolution ofSize(int size, int atLeast) {
        Shortlist shortlist = new Shortlist(problem, search.sizes(), size);
        int[] closely = shortlist.closely(rules.bestPerNeed());
        Pool pool = Pool.of(problem, closely);
        Incumbent best = Incumbent.ofAll();
        long unexplored = branch(pool, size, best);
        long beyond = shortlist.mostWithout(closely);
        if (best.mayGiveWayTo(beyond) && !search.budget().isSpent()) {
            int[] wider = shortlist.closelyBetterThan(points(best), closely, rules.closeMax());
            if (wider.length > closely.length) {
                pool = Pool.of(problem, wider);
                unexplored = branch(pool, size, best);
                beyond = shortlist.mostWithout(wider);
            }
        }
        long most = Math.max(points(best), Math.max(unexplored, beyond));
        List<Team> others =
                best.team().isEmpty() ? List.of() : alternatives(best.team().get(), pool);
        return new TeamSolution(best.team(), atLeast, most, others);
    }

    private static long points(Incumbent best) {
        return best.team().map(Team::points).orElse(0L);
    }

    private long branch(Pool pool, int size, Incumbent best) {
        return BranchAndBound.search(problem.need(), size, Dominance.undominated(pool, size), search, best);
    }

    /**
     * Teams of the same size that are nearly as good, each of them the best that differs from the best team and from the
     * alternatives before it in half of its members at least.
     */
    private List<Team> alternatives(Team best, Pool pool) {
        int size = best.members().size();
        List<Team> told = new ArrayList<>(List.of(best));
        while (told.size() <= rules.alternativesMax() && !search.budget().isSpent()) {
            Incumbent next = Incumbent.apartFrom(List.copyOf(told), Math.max(1, size / 2), rules.floor(best.points()));
            BranchAndBound.search(problem.need(), size, pool, search, next);
            if (next.team().isEmpty()) {
                break;
            }
            told.add(next.team().orElseThrow());
        }
        return told.subList(1, told.size());
    }
}
