package jom.matching.weights;

import jom.kernel.BusinessRuleViolation;

/** Weights that cannot be published. */
public final class WeightsNotPossible extends BusinessRuleViolation {

    private WeightsNotPossible(String code, String message) {
        super(Kind.FORBIDDEN, code, message);
    }

    static WeightsNotPossible nothingCounts() {
        return new WeightsNotPossible(
                "matching.weightsNothing",
                "At least one criterion for members has to give points, or nobody would fit better than another.");
    }

    static WeightsNotPossible nothingChanges() {
        return new WeightsNotPossible(
                "matching.weightsSame", "These weights are in force already. There is nothing to publish.");
    }
}
