package jom.matching.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A problem whose numbers a test can read. */
final class Instance {

    private final long need;
    private final long[] covers;
    private final int[] points;
    private final int[][] pairs;
    private final int pairMax;

    Instance(long need, long[] covers, int[] points, int[][] pairs, int pairMax) {
        this.need = need;
        this.covers = covers;
        this.points = points;
        this.pairs = pairs;
        this.pairMax = pairMax;
    }

    static Instance random(Random random, int candidates, int needs, Likelihood likelihood) {
        long need = (1L << needs) - 1;
        long[] covers = new long[candidates];
        int[] points = new int[candidates];
        int[][] pairs = new int[candidates][candidates];
        for (int one = 0; one < candidates; one++) {
            for (int bit = 0; bit < needs; bit++) {
                covers[one] |= random.nextInt(100) < likelihood.coversPercent() ? 1L << bit : 0;
            }
            points[one] = likelihood.step() * random.nextInt(likelihood.grades());
            for (int other = 0; other < one; other++) {
                int pair = random.nextInt(100) < 50 ? random.nextInt(likelihood.pairMax() + 1) : 0;
                pairs[one][other] = pair;
                pairs[other][one] = pair;
            }
        }
        return new Instance(need, covers, points, pairs, likelihood.pairMax());
    }

    /**
     * How numbers are drawn.
     *
     * @param coversPercent how often somebody brings a thing
     * @param grades how many different points there are, {@code step} apart
     */
    record Likelihood(int coversPercent, int grades, int step, int pairMax) {}

    TeamProblem problem() {
        return new TeamProblem(need, covers, points, new PairPoints() {
            @Override
            public int[][] among(int[] candidates) {
                return Arrays.stream(candidates)
                        .mapToObj(one -> Arrays.stream(candidates)
                                .map(other -> pairs[one][other])
                                .toArray())
                        .toArray(int[][]::new);
            }

            @Override
            public int max() {
                return pairMax;
            }
        });
    }

    long need() {
        return need;
    }

    long covers(int candidate) {
        return covers[candidate];
    }

    int points(int candidate) {
        return points[candidate];
    }

    int pair(int one, int other) {
        return pairs[one][other];
    }

    /** From now on. */
    void pair(int one, int other, int worth) {
        pairs[one][other] = worth;
        pairs[other][one] = worth;
    }

    int candidates() {
        return points.length;
    }

    boolean isCoveredBy(Team team) {
        long covered =
                team.members().stream().mapToLong(member -> covers[member]).reduce(0, (one, other) -> one | other);
        return (need & ~covered) == 0;
    }

    /** Added up anew, so that a wrong sum shows. */
    Team team(Iterable<Integer> members) {
        List<Integer> list = new ArrayList<>();
        members.forEach(list::add);
        long sum = 0;
        for (int i = 0; i < list.size(); i++) {
            sum += points[list.get(i)];
            for (int j = 0; j < i; j++) {
                sum += pairs[list.get(i)][list.get(j)];
            }
        }
        return new Team(list, sum);
    }
}
