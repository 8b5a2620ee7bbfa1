package jom.matching.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is looked at closely: the best by their own points of those who bring each thing, and the best of each kind, so that
 * a team of the smallest size can always be made. Who cannot be in a team of that size is left out altogether. Of the
 * others it says how good a team with them could be at most, so that nobody is left out unproven.
 */
final class Shortlist {

    private final TeamProblem problem;
    private final int size;
    private final CoverSizes sizes;
    private final Map<Long, Boolean> fitting = new HashMap<>();
    private final int[] bestFirst;
    private final CoverBound others;
    private final Map<Long, Long> mostBeside = new HashMap<>();

    /** @param size of the smallest teams, at least 1 */
    Shortlist(TeamProblem problem, CoverSizes sizes, int size) {
        this.problem = problem;
        this.sizes = sizes;
        this.size = size;
        this.bestFirst = fittingBestFirst();
        long[] together = new long[Long.SIZE];
        for (int candidate : bestFirst) {
            CoverBound.join(together, problem.covers(candidate));
        }
        this.others = new CoverBound(together, size);
        for (int candidate : bestFirst) {
            others.add(problem.covers(candidate), problem.points(candidate));
        }
    }

    private int[] fittingBestFirst() {
        long[] keys = new long[problem.candidates()];
        int count = 0;
        for (int candidate = 0; candidate < keys.length; candidate++) {
            if (problem.covers(candidate) != 0 && fitting.computeIfAbsent(problem.covers(candidate), this::fits)) {
                keys[count++] = ((long) -problem.points(candidate) << Integer.SIZE) | candidate;
            }
        }
        Arrays.sort(keys, 0, count);
        return Arrays.stream(keys, 0, count).mapToInt(key -> (int) key).toArray();
    }

    private boolean fits(long covers) {
        return sizes.within(problem.need() & ~covers, size - 1);
    }

    /** The best for each need, and of each kind; their numbers, ascending. */
    int[] closely(int bestPerNeed) {
        int[] counts = new int[Long.SIZE];
        Set<Long> kinds = new HashSet<>();
        List<Integer> chosen = new ArrayList<>();
        for (int candidate : bestFirst) {
            long covers = problem.covers(candidate);
            boolean wanted = kinds.add(covers);
            for (long rest = covers; rest != 0; rest &= rest - 1) {
                wanted |= counts[Long.numberOfTrailingZeros(rest)]++ < bestPerNeed;
            }
            if (wanted) {
                chosen.add(candidate);
            }
        }
        return ascending(chosen);
    }

    /**
     * These and those who might be in a better team than one with so many points, as long as there is room, the best by
     * their own points first.
     */
    int[] closelyBetterThan(long points, int[] already, int closeMax) {
        Set<Integer> chosen = new HashSet<>();
        Arrays.stream(already).forEach(chosen::add);
        for (int candidate : bestFirst) {
            if (chosen.size() < closeMax && mostWith(candidate) > points) {
                chosen.add(candidate);
            }
        }
        return ascending(chosen);
    }

    /** The most points of a team with somebody who is not among these; {@link CoverBound#IMPOSSIBLE} if there is none. */
    long mostWithout(int[] closely) {
        Set<Integer> known = new HashSet<>();
        Arrays.stream(closely).forEach(known::add);
        long most = CoverBound.IMPOSSIBLE;
        for (int candidate : bestFirst) {
            if (!known.contains(candidate)) {
                most = Math.max(most, mostWith(candidate));
            }
        }
        return most;
    }

    private long mostWith(int candidate) {
        long beside = mostBeside.computeIfAbsent(
                problem.covers(candidate), covers -> others.most(problem.need() & ~covers, size - 1));
        long pairs = (long) problem.pairs().max() * size * (size - 1) / 2;
        return beside == CoverBound.IMPOSSIBLE ? beside : problem.points(candidate) + beside + pairs;
    }

    private static int[] ascending(java.util.Collection<Integer> candidates) {
        return candidates.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
