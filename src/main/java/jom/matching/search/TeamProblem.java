package jom.matching.search;

/**
 * Who could be in a team, as numbers from 0 on. Of teams that are equally good, the one with the lower numbers is taken,
 * so the order of the candidates decides ties.
 */
public final class TeamProblem {

    /** Of the points of one candidate, and of one pair; sums of a team then fit an {@code int} many times over. */
    public static final int POINTS_MAX = 1_000_000;

    private final long need;
    private final long[] covers;
    private final int[] points;
    private final PairPoints pairs;

    /**
     * States a problem; the arrays are not copied.
     *
     * @param need one bit for each thing that the team has to bring; none is needed where it is zero
     * @param covers what each candidate brings, as bits; bits outside of the need count for nothing
     * @param points how well each fits, 0 to {@value #POINTS_MAX}
     */
    public TeamProblem(long need, long[] covers, int[] points, PairPoints pairs) {
        if (covers.length != points.length) {
            throw new IllegalArgumentException("as many covers as points are needed");
        }
        for (int each : points) {
            if (each < 0 || each > POINTS_MAX) {
                throw new IllegalArgumentException("points out of 0.." + POINTS_MAX + ": " + each);
            }
        }
        this.need = need;
        this.covers = covers;
        this.points = points;
        this.pairs = pairs;
    }

    /** The same problem, in which a candidate brings nothing; all keep their numbers. */
    TeamProblem without(int candidate) {
        long[] fewer = covers.clone();
        fewer[candidate] = 0;
        return new TeamProblem(need, fewer, points, pairs);
    }

    long need() {
        return need;
    }

    int candidates() {
        return points.length;
    }

    /** What a candidate brings of the need. */
    long covers(int candidate) {
        return covers[candidate] & need;
    }

    int points(int candidate) {
        return points[candidate];
    }

    PairPoints pairs() {
        return pairs;
    }
}
