package jom.matching.weights;

import jom.matching.MatchingWeights;

/** The decision tables that the weights come from; implemented where decisions are deployed. */
public interface WeightsTables {

    /** What the table says that comes with the application. */
    MatchingWeights shipped();

    /**
     * A decision table that says this, as Camunda Modeler opens it.
     *
     * @param weights their version is the one the table is made from
     */
    byte[] file(MatchingWeights weights);

    /**
     * Deploys a table that says this. {@link WeightsBook#keep} hears of it as soon as it is deployed.
     *
     * @param weights their version is the one in force that they are meant to follow
     * @param reason at most {@value WeightsDesk#REASON_LENGTH_MAX} characters
     * @return whether it is in force now; if not, a second person has to release it
     */
    boolean deploy(MatchingWeights weights, String reason);
}
