package jom.matching;

/**
 * How well an organisation fits an opportunity, in points; {@link MatchingWeights} say how many there are at most. Neither
 * its region nor its size counts.
 *
 * @param capabilities by the share of the wanted capabilities that it has
 * @param solutionAreas by the share of what it takes to serve the solution areas that it has
 * @param industry if it knows the customer's trade
 * @param references a tenth of the most for each, ten at most
 * @param jointWork by what past joint work says of it
 * @param referencesCounted how many references these points are for, 0 to {@value #REFERENCES_MAX}
 */
public record FitScore(
        int capabilities, int solutionAreas, int industry, int references, int jointWork, int referencesCounted) {

    public static final int REFERENCES_MAX = 10;

    public FitScore {
        if (capabilities < 0 || solutionAreas < 0 || industry < 0 || references < 0 || jointWork < 0) {
            throw new IllegalArgumentException("points below zero");
        }
        if (referencesCounted < 0 || referencesCounted > REFERENCES_MAX) {
            throw new IllegalArgumentException("references out of 0.." + REFERENCES_MAX + ": " + referencesCounted);
        }
    }

    /** All points together. */
    public int total() {
        return capabilities + solutionAreas + industry + references + jointWork;
    }
}
