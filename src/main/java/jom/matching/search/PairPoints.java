package jom.matching.search;

/** What two candidates add to a team by being in it together. */
public interface PairPoints {

    /** Candidates of whom no two add anything. */
    static PairPoints none() {
        return new PairPoints() {
            @Override
            public int[][] among(int[] candidates) {
                return new int[candidates.length][candidates.length];
            }

            @Override
            public int max() {
                return 0;
            }
        };
    }

    /**
     * The points of each pair, asked for once for all candidates that are looked at closely.
     *
     * @param candidates their numbers
     * @return a square in the order of {@code candidates}: symmetric, zero on the diagonal, each from 0 to {@link #max()}
     */
    int[][] among(int[] candidates);

    /** The most that any two could add, asked or not; it bounds what candidates could add that are not looked at. */
    int max();
}
