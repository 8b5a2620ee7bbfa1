package jom.matching.search;

import java.util.Arrays;

/**
 * The most that a number of members can reach who cover something together. Each has a worth that is never too low. Where
 * nobody brings two things at once, two members have to bring them, so the worth of the best for each is the most that
 * those two can add; the others are at most the best of all.
 */
final class CoverBound {

    /** Nobody can. */
    static final long IMPOSSIBLE = Long.MIN_VALUE;

    private final long[] together;
    private final long[] bestFor = new long[Long.SIZE];
    private final Highest best;
    private long brought;

    /**
     * @param together for each bit, all that those bring who bring it
     * @param members how many at most are asked about
     */
    CoverBound(long[] together, int members) {
        this.together = together;
        this.best = new Highest(members);
    }

    static long[] together(Pool pool) {
        long[] together = new long[Long.SIZE];
        for (int place = 0; place < pool.size(); place++) {
            join(together, pool.covers(place));
        }
        return together;
    }

    /** Notes that somebody brings all this. */
    static void join(long[] together, long covers) {
        for (long rest = covers; rest != 0; rest &= rest - 1) {
            together[Long.numberOfTrailingZeros(rest)] |= covers;
        }
    }

    void clear() {
        brought = 0;
        best.clear();
        Arrays.fill(bestFor, 0);
    }

    /** @param covers what somebody brings of what is open */
    void add(long covers, long worth) {
        brought |= covers;
        best.add(worth);
        for (long rest = covers; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            if (bestFor[bit] < worth) {
                bestFor[bit] = worth;
            }
        }
    }

    /**
     * Of those added since {@link #clear}.
     *
     * @return {@link #IMPOSSIBLE} if so few of them cannot cover it
     */
    long most(long open, int members) {
        if ((open & ~brought) != 0) {
            return IMPOSSIBLE;
        }
        long sum = 0;
        int left = members;
        for (long apart = open; apart != 0; left--) {
            if (left == 0) {
                return IMPOSSIBLE;
            }
            int lowest = lowest(apart);
            sum += bestFor[lowest];
            apart &= ~together[lowest];
        }
        return sum + best.sum(left);
    }

    private int lowest(long bits) {
        int lowest = Long.numberOfTrailingZeros(bits);
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            if (bestFor[bit] < bestFor[lowest]) {
                lowest = bit;
            }
        }
        return lowest;
    }
}
