package jom.matching;

/**
 * The most points that each criterion gives, as they were when a team was sought.
 *
 * @param pair for each two members of a team; the others are for each member
 */
public record MatchingWeights(
        int capabilities, int solutionAreas, int industry, int references, int jointWork, int pair) {

    /** Of one criterion. */
    public static final int POINTS_MAX = 10_000;

    public MatchingWeights {
        for (int points : new int[] {capabilities, solutionAreas, industry, references, jointWork, pair}) {
            if (points < 0 || points > POINTS_MAX) {
                throw new IllegalArgumentException("points out of 0.." + POINTS_MAX + ": " + points);
            }
        }
    }

    static MatchingWeights of(WeightsTable table) {
        return new MatchingWeights(
                table.points(Criterion.CAPABILITIES),
                table.points(Criterion.SOLUTION_AREAS),
                table.points(Criterion.INDUSTRY),
                table.points(Criterion.REFERENCES),
                table.points(Criterion.JOINT_WORK),
                table.points(Criterion.PAIR));
    }

    /** The most points that one organisation can have. */
    public int fitMost() {
        return capabilities + solutionAreas + industry + references + jointWork;
    }
}
