package jom.solutionmap;

/** How well a cell is covered. */
public enum Standing {
    /** Wanted, and nobody has all it takes. */
    GAP,
    /** Exactly one partner has: a single point of failure. */
    ONLY_ONE,
    /** Two to four. */
    FEW,
    /** Five and more. */
    MANY;

    private static final int MANY_MIN = 5;

    static Standing of(int partners) {
        if (partners == 0) {
            return GAP;
        }
        if (partners == 1) {
            return ONLY_ONE;
        }
        return partners < MANY_MIN ? FEW : MANY;
    }
}
