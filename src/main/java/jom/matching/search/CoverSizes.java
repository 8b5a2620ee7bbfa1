package jom.matching.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How few candidates cover something, whoever they are. Only what they bring matters here, and only those who bring the
 * most: whose bits are all among another's are not looked at. Answers are remembered.
 */
final class CoverSizes {

    private final long[] masks;
    private final int[] rarity = new int[Long.SIZE];
    private final int widest;
    private final Budget budget;
    private final Map<Long, Integer> refuted = new HashMap<>();
    private final Map<Long, Integer> possible = new HashMap<>();

    CoverSizes(TeamProblem problem, Budget budget) {
        this.budget = budget;
        masks = maximal(IntStream.range(0, problem.candidates())
                .mapToLong(problem::covers)
                .distinct()
                .toArray());
        widest = masks.length == 0 ? 0 : Long.bitCount(masks[0]);
        for (long mask : masks) {
            for (long rest = mask; rest != 0; rest &= rest - 1) {
                rarity[Long.numberOfTrailingZeros(rest)]++;
            }
        }
    }

    /** Those that are part of no other, the widest first. */
    private static long[] maximal(long[] masks) {
        List<Long> kept = new ArrayList<>();
        long[] widestFirst = java.util.Arrays.stream(masks)
                .boxed()
                .sorted((one, other) -> {
                    int byWidth = Integer.compare(Long.bitCount(other), Long.bitCount(one));
                    return byWidth != 0 ? byWidth : Long.compare(one, other);
                })
                .mapToLong(Long::longValue)
                .toArray();
        for (long mask : widestFirst) {
            if (mask != 0 && kept.stream().noneMatch(wider -> (mask & ~wider) == 0)) {
                kept.add(mask);
            }
        }
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    /** Whether all of it is covered by all together. */
    boolean isCoverable(long need) {
        long all = 0;
        for (long mask : masks) {
            all |= mask;
        }
        return (need & ~all) == 0;
    }

    /** The highest number below which it is refuted that so many cover it; the fewest, unless the budget is spent. */
    int fewest(long need) {
        int size = 0;
        while (!within(need, size)) {
            size++;
        }
        return size;
    }

    /** Whether so many cover it. Once the budget is spent, {@code true} may also mean that it is not known. */
    boolean within(long open, int size) {
        int atLeast = (Long.bitCount(open) + Math.max(widest, 1) - 1) / Math.max(widest, 1);
        if (open == 0 || size < atLeast) {
            return open == 0;
        }
        if (possible.getOrDefault(open, Integer.MAX_VALUE) <= size) {
            return true;
        }
        if (refuted.getOrDefault(open, -1) >= size) {
            return false;
        }
        if (budget.spend()) {
            return true;
        }
        boolean found = isCoveredBy(open, size);
        if (!budget.isSpent()) {
            if (found) {
                possible.put(open, size);
            } else {
                refuted.put(open, size);
            }
        }
        return found;
    }

    private boolean isCoveredBy(long open, int size) {
        long rarest = 0;
        for (long rest = open; rest != 0; rest &= rest - 1) {
            long bit = Long.lowestOneBit(rest);
            if (rarest == 0 || rarity(bit) < rarity(rarest)) {
                rarest = bit;
            }
        }
        for (long mask : masks) {
            if ((mask & rarest) != 0 && within(open & ~mask, size - 1)) {
                return true;
            }
        }
        return false;
    }

    private int rarity(long bit) {
        return rarity[Long.numberOfTrailingZeros(bit)];
    }

    /** A cover that is small, though perhaps not the smallest: for when nothing better is known in time. */
    int greedy(long need) {
        int size = 0;
        for (long open = need; open != 0; size++) {
            long widestHere = 0;
            for (long mask : masks) {
                if (Long.bitCount(mask & open) > Long.bitCount(widestHere & open)) {
                    widestHere = mask;
                }
            }
            open &= ~widestHere;
        }
        return size;
    }
}
