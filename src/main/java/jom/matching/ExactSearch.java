package jom.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the best team: the fewest members that cover everything, among those the highest sum of points, among those the
 * one whose members joined the network first. Exact: teams of one are tried first, then of two, and so on; of candidates
 * that cover the same only the best can be in the best team, for exchanging another for it makes no team worse.
 */
final class ExactSearch {

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::points).reversed().thenComparing(Candidate::key);

    private final List<Candidate> pool;
    private final int all;
    private final int pointsMax;
    private List<Candidate> best = List.of();
    private boolean found;

    private ExactSearch(List<Candidate> pool, int all) {
        this.pool = pool;
        this.all = all;
        this.pointsMax = pool.stream().mapToInt(Candidate::points).max().orElse(0);
    }

    /**
     * The best team.
     *
     * @param all the bits to cover; a team for nothing has no members
     * @return empty if no team covers them
     */
    static Optional<List<Candidate>> best(int all, Collection<Candidate> candidates) {
        ExactSearch search = new ExactSearch(bestOfEachKind(all, candidates), all);
        int coverable = search.pool.stream().mapToInt(Candidate::covers).reduce(0, (one, other) -> one | other);
        if ((coverable & all) != all) {
            return Optional.empty();
        }
        for (int size = 0; !search.found; size++) {
            search.extend(new ArrayList<>(), 0, size);
        }
        return Optional.of(search.best);
    }

    private static List<Candidate> bestOfEachKind(int all, Collection<Candidate> candidates) {
        Map<Integer, Candidate> kinds = new HashMap<>();
        for (Candidate candidate : candidates) {
            int kind = candidate.covers() & all;
            if (kind != 0) {
                kinds.merge(kind, candidate, (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        return kinds.values().stream().sorted(BEST_FIRST).toList();
    }

    private void extend(List<Candidate> team, int covered, int left) {
        int open = all & ~covered;
        if (open == 0) {
            keepIfBetter(team);
            return;
        }
        if (left == 0 || cannotBeat(team, left)) {
            return;
        }
        int next = scarcest(open);
        for (Candidate candidate : pool) {
            if ((candidate.covers() & next) != 0) {
                team.add(candidate);
                extend(team, covered | candidate.covers(), left - 1);
                team.remove(team.size() - 1);
            }
        }
    }

    /** The open bit that the fewest can bring: every team has to have one of them. */
    private int scarcest(int open) {
        int scarcest = 0;
        long fewest = Long.MAX_VALUE;
        for (int rest = open; rest != 0; rest &= rest - 1) {
            int bit = Integer.lowestOneBit(rest);
            long count = pool.stream()
                    .filter(candidate -> (candidate.covers() & bit) != 0)
                    .count();
            if (count < fewest) {
                fewest = count;
                scarcest = bit;
            }
        }
        return scarcest;
    }

    private boolean cannotBeat(List<Candidate> team, int left) {
        return found && points(team) + left * pointsMax < points(best);
    }

    private void keepIfBetter(List<Candidate> team) {
        List<Candidate> sorted =
                team.stream().sorted(Comparator.comparing(Candidate::key)).toList();
        if (!found || compare(sorted, best) < 0) {
            best = sorted;
            found = true;
        }
    }

    /** Teams of one size, each sorted by key. */
    private static int compare(List<Candidate> one, List<Candidate> other) {
        int byPoints = Integer.compare(points(other), points(one));
        for (int i = 0; byPoints == 0 && i < one.size(); i++) {
            int byKey = one.get(i).key().compareTo(other.get(i).key());
            if (byKey != 0) {
                return byKey;
            }
        }
        return byPoints;
    }

    private static int points(List<Candidate> team) {
        return team.stream().mapToInt(Candidate::points).sum();
    }
}
