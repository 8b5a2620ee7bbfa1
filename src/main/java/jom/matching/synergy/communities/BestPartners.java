package jom.matching.synergy.communities;

import java.util.Arrays;

/**
 * The few best partners of each of very many. More points are better; of equals the lower lot is, lest all choose the same few.
 * A lot is of a pair and always the same.
 */
final class BestPartners {

    private final int few;
    private final int[] counts;
    private final int[] partners;
    private final int[] points;
    private final int[] lots;

    BestPartners(int all, int few) {
        this.few = few;
        counts = new int[all];
        partners = new int[all * few];
        points = new int[all * few];
        lots = new int[all * few];
    }

    /** Offers the two to each other. */
    void offer(int one, int other, int offered) {
        int lot = lot(one, other);
        keep(one, other, offered, lot);
        keep(other, one, offered, lot);
    }

    /** By place, the best first. */
    int[] of(int place) {
        return Arrays.copyOfRange(partners, place * few, place * few + counts[place]);
    }

    private void keep(int place, int partner, int offered, int lot) {
        int first = place * few;
        int at = first + counts[place];
        if (counts[place] == few) {
            at--;
            if (!isBetter(offered, lot, at)) {
                return;
            }
        } else {
            counts[place]++;
        }
        for (; at > first && isBetter(offered, lot, at - 1); at--) {
            partners[at] = partners[at - 1];
            points[at] = points[at - 1];
            lots[at] = lots[at - 1];
        }
        partners[at] = partner;
        points[at] = offered;
        lots[at] = lot;
    }

    private boolean isBetter(int offered, int lot, int than) {
        return offered > points[than] || (offered == points[than] && lot < lots[than]);
    }

    /** Mixes the two places, the lower first, after SplitMix64. */
    private static int lot(int one, int other) {
        long mixed = (Math.min(one, other) * 0x1_0000_0000L + Math.max(one, other)) * 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return (int) (mixed >>> 32);
    }
}
