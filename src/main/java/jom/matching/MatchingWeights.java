package jom.matching;

import java.util.EnumMap;
import java.util.Map;

/**
 * The most points that each criterion gives, as they were when a team was sought.
 *
 * @param pair for each two members of a team; the others are for each member
 * @param version which version of the weights it is, counted from 1; 0 as shipped, and in proposals that were kept before
 *     there were versions
 */
public record MatchingWeights(
        int capabilities, int solutionAreas, int industry, int references, int jointWork, int pair, int version) {

    /** Of one criterion. */
    public static final int POINTS_MAX = 10_000;

    public MatchingWeights {
        for (int points : new int[] {capabilities, solutionAreas, industry, references, jointWork, pair}) {
            if (points < 0 || points > POINTS_MAX) {
                throw new IllegalArgumentException("points out of 0.." + POINTS_MAX + ": " + points);
            }
        }
        if (version < 0) {
            throw new IllegalArgumentException("version below zero: " + version);
        }
    }

    /** As shipped, or not in force yet. */
    public MatchingWeights(int capabilities, int solutionAreas, int industry, int references, int jointWork, int pair) {
        this(capabilities, solutionAreas, industry, references, jointWork, pair, 0);
    }

    static MatchingWeights of(WeightsTable table) {
        return table.inForce();
    }

    /** As a decision table has them; a criterion that is not there gives none. */
    public static MatchingWeights of(Map<Criterion, Integer> points, int version) {
        return new MatchingWeights(
                points.getOrDefault(Criterion.CAPABILITIES, 0),
                points.getOrDefault(Criterion.SOLUTION_AREAS, 0),
                points.getOrDefault(Criterion.INDUSTRY, 0),
                points.getOrDefault(Criterion.REFERENCES, 0),
                points.getOrDefault(Criterion.JOINT_WORK, 0),
                points.getOrDefault(Criterion.PAIR, 0),
                version);
    }

    /** The most points that one organisation can have. */
    public int fitMost() {
        return capabilities + solutionAreas + industry + references + jointWork;
    }

    /** The most points that a criterion gives. */
    public int points(Criterion criterion) {
        return switch (criterion) {
            case CAPABILITIES -> capabilities;
            case SOLUTION_AREAS -> solutionAreas;
            case INDUSTRY -> industry;
            case REFERENCES -> references;
            case JOINT_WORK -> jointWork;
            case PAIR -> pair;
        };
    }

    /** The same for all criteria, in their order. */
    public Map<Criterion, Integer> allPoints() {
        Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion, points(criterion));
        }
        return all;
    }

    /** Whether every criterion counts the same in both, whatever their versions. */
    public boolean countsAs(MatchingWeights other) {
        return allPoints().equals(other.allPoints());
    }
}
