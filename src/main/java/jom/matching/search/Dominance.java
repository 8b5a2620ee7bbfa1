package jom.matching.search;

import java.util.stream.IntStream;

/**
 * Leaves out who cannot be in the best team of the smallest size. One candidate gives way to another that brings all it
 * brings, if in every team of that size the other in its place makes the team better, or no worse and earlier in the
 * order. The pairs count: the two differ by their own points and by their pairs with the other members, of whom there are
 * exactly {@code size - 1}; the most that the first can gain by them is the sum of its {@code size - 1} best
 * differences. A smallest team never holds both, for without the first it would cover the same.
 */
final class Dominance {

    private final Pool pool;
    private final int partners;
    private final int[] bestPairs;

    private Dominance(Pool pool, int size) {
        this.pool = pool;
        this.partners = size - 1;
        this.bestPairs = pool.bestPairs(partners)[partners];
    }

    /** @param size of the smallest teams, at least 1 */
    static Pool undominated(Pool pool, int size) {
        Dominance dominance = new Dominance(pool, size);
        return pool.only(IntStream.range(0, pool.size())
                .filter(place -> !dominance.isDominated(place))
                .toArray());
    }

    private boolean isDominated(int place) {
        for (int other = 0; other < pool.size(); other++) {
            if (other != place
                    && (pool.covers(place) & ~pool.covers(other)) == 0
                    && gain(place, other) <= lead(place, other)) {
                return true;
            }
        }
        return false;
    }

    /** By how many points at most the first's pairs may be better, so that it still gives way to the other. */
    private long lead(int place, int other) {
        long lead = (long) pool.points(other) - pool.points(place);
        return other < place ? lead : lead - 1;
    }

    /** The most that the first's pairs with others of a team are better than the other's. */
    private long gain(int place, int other) {
        long lead = lead(place, other);
        if (lead < 0 && partners == 0) {
            return Long.MAX_VALUE;
        }
        if (bestPairs[place] <= lead) {
            return bestPairs[place];
        }
        Highest differences = new Highest(partners);
        for (int third = 0; third < pool.size(); third++) {
            if (third != place && third != other) {
                differences.add(Math.max(0, pool.pair(place, third) - pool.pair(other, third)));
                if (differences.sum(partners) > lead) {
                    return Long.MAX_VALUE;
                }
            }
        }
        return differences.sum(partners);
    }
}
