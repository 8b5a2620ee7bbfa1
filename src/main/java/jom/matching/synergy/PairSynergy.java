package jom.matching.synergy;

/**
 * How well two organisations complement each other, in points of 100; the same seen from either. Neither where they sit nor how
 * big they are counts.
 *
 * @param capabilities 0 to {@value #CAPABILITIES_MAX}: what each can do that the other cannot
 * @param industries 0 to {@value #INDUSTRIES_MAX}: trades that both know
 * @param territories 0 to {@value #TERRITORIES_MAX}: where one delivers and the other does not
 * @param jointWork 0 to {@value #JOINT_WORK_MAX}: what they won together, and in part what they pursued together
 * @param answering 0 to {@value #ANSWERING_MAX}: how often they accept when they are asked, and answer in time; half for those
 *     who were never asked
 */
public record PairSynergy(int capabilities, int industries, int territories, int jointWork, int answering) {

    public static final int CAPABILITIES_MAX = 30;
    public static final int INDUSTRIES_MAX = 20;
    public static final int TERRITORIES_MAX = 15;
    public static final int JOINT_WORK_MAX = 25;
    public static final int ANSWERING_MAX = 10;

    /** All of them together. */
    public static final int TOTAL_MAX = 100;

    public PairSynergy {
        require(capabilities, CAPABILITIES_MAX);
        require(industries, INDUSTRIES_MAX);
        require(territories, TERRITORIES_MAX);
        require(jointWork, JOINT_WORK_MAX);
        require(answering, ANSWERING_MAX);
    }

    private static void require(int points, int max) {
        if (points < 0 || points > max) {
            throw new IllegalArgumentException("points out of 0.." + max + ": " + points);
        }
    }

    public int total() {
        return capabilities + industries + territories + jointWork + answering;
    }
}
