package jom.matching;

/**
 * How much each criterion counts; a decision table that portfolio managers can change, so it is implemented where
 * decisions are made.
 */
public interface WeightsTable {

    /**
     * The most points that a criterion gives.
     *
     * @return 0 to {@value MatchingWeights#POINTS_MAX}; 0 where the table has no row for it
     */
    int points(Criterion criterion);
}
