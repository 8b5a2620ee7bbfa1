package jom.matching;

/**
 * How well an organisation fits an opportunity, in points of 1,000. Neither its region nor its size counts.
 *
 * @param capabilities 0 to 400: the share of the wanted capabilities that it has
 * @param solutionAreas 0 to 200: the share of what it takes to serve the solution areas that it has
 * @param industry 200 if it knows the customer's trade
 * @param references 0 to 200: 20 for each, ten at most
 */
public record FitScore(int capabilities, int solutionAreas, int industry, int references) {

    public static final int CAPABILITIES_MAX = 400;
    public static final int SOLUTION_AREAS_MAX = 200;
    public static final int INDUSTRY_MAX = 200;
    public static final int REFERENCES_MAX = 200;
    static final int POINTS_PER_REFERENCE = 20;

    public FitScore {
        require(capabilities, CAPABILITIES_MAX);
        require(solutionAreas, SOLUTION_AREAS_MAX);
        require(industry, INDUSTRY_MAX);
        require(references, REFERENCES_MAX);
    }

    private static void require(int points, int max) {
        if (points < 0 || points > max) {
            throw new IllegalArgumentException("points out of 0.." + max + ": " + points);
        }
    }

    /** 0 to 1,000. */
    public int total() {
        return capabilities + solutionAreas + industry + references;
    }
}
