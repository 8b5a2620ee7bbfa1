package jom.matching.search;

import java.util.Arrays;

/**
 * Goes through all teams of one size that cover the need, except those that cannot be better than the best one so far. At
 * each branch it takes the thing that the fewest can bring, and tries everybody who brings it; whoever was tried is not
 * taken again beside those tried later, so that no team is met twice.
 *
 * <p>The bound counts everything twice, to stay with whole numbers: a member is worth twice its points and its pairs with
 * those chosen, and once its best pairs with as many others as are still to come, since each pair among these counts for
 * both.
 */
final class BranchAndBound {

    private final Pool pool;
    private final int size;
    private final Bits[] bringers = new Bits[Long.SIZE];
    private final Bits[] free;
    private final int[][] gains;
    private final int[][] bestPairs;
    private final int[] team;
    private final CoverSizes sizes;
    private final Budget budget;
    private final Incumbent best;
    private final CoverBound bound;
    private long unexplored = CoverBound.IMPOSSIBLE;

    private BranchAndBound(Pool pool, int size, CoverSizes sizes, Budget budget, Incumbent best) {
        this.pool = pool;
        this.size = size;
        this.sizes = sizes;
        this.budget = budget;
        this.best = best;
        this.team = new int[size];
        this.bestPairs = pool.bestPairs(Math.max(0, size - 1));
        this.bound = new CoverBound(CoverBound.together(pool), size);
        this.free = new Bits[size + 1];
        this.gains = new int[size + 1][pool.size()];
        Arrays.setAll(free, depth -> new Bits(pool.size()));
        Arrays.setAll(bringers, bit -> new Bits(pool.size()));
        for (int place = 0; place < pool.size(); place++) {
            free[0].add(place);
            gains[0][place] = pool.points(place);
            for (long rest = pool.covers(place); rest != 0; rest &= rest - 1) {
                bringers[Long.numberOfTrailingZeros(rest)].add(place);
            }
        }
    }

    /**
     * Searches.
     *
     * @param best takes what is found
     * @return the most points that a team can have which was not looked at since the budget was spent;
     *     {@link CoverBound#IMPOSSIBLE} if nothing was left out
     */
    static long search(long need, int size, Pool pool, Search search, Incumbent best) {
        BranchAndBound branches = new BranchAndBound(pool, size, search.sizes(), search.budget(), best);
        branches.descend(0, need, 0);
        return branches.unexplored;
    }

    /** What all searches of one problem share. */
    record Search(CoverSizes sizes, Budget budget) {}

    private void descend(int depth, long open, long points) {
        int left = size - depth;
        if (open == 0) {
            best.offer(pool, team, depth, points);
        } else if (left == 1) {
            last(depth, open, points);
        } else if (left > 1 && sizes.within(open, left)) {
            long most = most(depth, open, points);
            if (best.mayGiveWayTo(most)) {
                if (budget.spend()) {
                    unexplored = Math.max(unexplored, most);
                } else {
                    branch(depth, open, points);
                }
            }
        }
    }

    private void branch(int depth, long open, long points) {
        for (int place : promisingFirst(depth, scarcest(depth, open))) {
            free[depth].remove(place);
            free[depth + 1].copy(free[depth]);
            for (int other = 0; other < pool.size(); other++) {
                gains[depth + 1][other] = gains[depth][other] + pool.pair(place, other);
            }
            team[depth] = place;
            descend(depth + 1, open & ~pool.covers(place), points + gains[depth][place]);
        }
    }

    private void last(int depth, long open, long points) {
        Bits able = free[depth + 1];
        able.copy(free[depth]);
        for (long rest = open; rest != 0; rest &= rest - 1) {
            able.retain(bringers[Long.numberOfTrailingZeros(rest)]);
        }
        for (int place = able.next(0); place >= 0; place = able.next(place + 1)) {
            team[depth] = place;
            best.offer(pool, team, depth + 1, points + gains[depth][place]);
        }
    }

    /** The most points that a team can have with those chosen so far. */
    private long most(int depth, long open, long points) {
        int left = size - depth;
        bound.clear();
        for (int place = free[depth].next(0); place >= 0; place = free[depth].next(place + 1)) {
            long covers = pool.covers(place) & open;
            if (covers != 0) {
                bound.add(covers, worth(depth, place, left));
            }
        }
        long most = bound.most(open, left);
        return most == CoverBound.IMPOSSIBLE ? most : points + most / 2;
    }

    private long worth(int depth, int place, int left) {
        return 2L * gains[depth][place] + bestPairs[left - 1][place];
    }

    private int scarcest(int depth, long open) {
        int scarcest = Long.numberOfTrailingZeros(open);
        int fewest = Integer.MAX_VALUE;
        for (long rest = open; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            int count = bringers[bit].countOf(free[depth]);
            if (count < fewest) {
                fewest = count;
                scarcest = bit;
            }
        }
        return scarcest;
    }

    private int[] promisingFirst(int depth, int bit) {
        int left = size - depth;
        long[] keys = new long[bringers[bit].countOf(free[depth])];
        int count = 0;
        for (int place = bringers[bit].next(0); place >= 0; place = bringers[bit].next(place + 1)) {
            if (free[depth].has(place)) {
                keys[count++] = (-worth(depth, place, left) << Integer.SIZE) | place;
            }
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }
}
