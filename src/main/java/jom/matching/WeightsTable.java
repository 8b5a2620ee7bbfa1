package jom.matching;

/** How much each criterion counts; a decision table that portfolio managers can change, in versions. */
public interface WeightsTable {

    /** What counts now, with its version. */
    MatchingWeights inForce();
}
