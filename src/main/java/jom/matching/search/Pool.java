package jom.matching.search;

import java.util.Arrays;

/** Candidates that are looked at closely: with the points of each pair. */
final class Pool {

    private final int[] candidates;
    private final long[] covers;
    private final int[] points;
    private final int[][] pairs;

    private Pool(int[] candidates, long[] covers, int[] points, int[][] pairs) {
        this.candidates = candidates;
        this.covers = covers;
        this.points = points;
        this.pairs = pairs;
    }

    /** @param candidates their numbers in the problem, ascending */
    static Pool of(TeamProblem problem, int[] candidates) {
        return new Pool(
                candidates,
                Arrays.stream(candidates).mapToLong(problem::covers).toArray(),
                Arrays.stream(candidates).map(problem::points).toArray(),
                problem.pairs().among(candidates));
    }

    /** Some of them. */
    Pool only(int[] places) {
        int[][] fewer = new int[places.length][places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                fewer[i][j] = pairs[places[i]][places[j]];
            }
        }
        return new Pool(
                Arrays.stream(places).map(place -> candidates[place]).toArray(),
                Arrays.stream(places).mapToLong(place -> covers[place]).toArray(),
                Arrays.stream(places).map(place -> points[place]).toArray(),
                fewer);
    }

    int size() {
        return candidates.length;
    }

    /** The number in the problem of whoever has this place in the pool. */
    int candidate(int place) {
        return candidates[place];
    }

    int[] candidates() {
        return candidates.clone();
    }

    long covers(int place) {
        return covers[place];
    }

    int points(int place) {
        return points[place];
    }

    int pair(int one, int other) {
        return pairs[one][other];
    }

    /**
     * The most that each could add by pairs.
     *
     * @param partners how many others there are in the team
     * @return at {@code [n][place]}: the sum of its {@code n} best pairs, for {@code n} from 0 to {@code partners}
     */
    int[][] bestPairs(int partners) {
        int[][] sums = new int[partners + 1][size()];
        for (int place = 0; place < size(); place++) {
            Highest highest = new Highest(partners);
            for (int other = 0; other < size(); other++) {
                if (other != place) {
                    highest.add(pairs[place][other]);
                }
            }
            for (int count = 1; count <= partners; count++) {
                sums[count][place] = (int) highest.sum(count);
            }
        }
        return sums;
    }
}
