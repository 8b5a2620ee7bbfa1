package jom.matching.search;

/**
 * What a search looks at, and what it tells.
 *
 * @param bestPerNeed of those who bring a thing, how many are looked at closely at first
 * @param closeMax how many in all are looked at closely, if more could be better; it bounds how many pairs are asked for
 * @param alternativesMax how many teams beside the best are told
 * @param marginPermille how many points fewer an alternative may have, in thousandths of those of the best team
 */
public record SearchRules(int bestPerNeed, int closeMax, int alternativesMax, int marginPermille) {

    /** 60 for each need, 600 in all, three alternatives within 5 %. */
    public static final SearchRules USUAL = new SearchRules(60, 600, 3, 50);

    public SearchRules {
        if (bestPerNeed < 1 || closeMax < bestPerNeed || alternativesMax < 0 || marginPermille < 0) {
            throw new IllegalArgumentException("a search looks at one candidate for each need at least");
        }
    }

    /** The fewest points of an alternative. */
    long floor(long best) {
        return best - best * marginPermille / 1_000;
    }
}
