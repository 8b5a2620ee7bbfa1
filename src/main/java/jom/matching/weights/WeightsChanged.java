package jom.matching.weights;

import jom.kernel.BusinessRuleViolation;

/** Another version came into force after the one that somebody started from. */
public final class WeightsChanged extends BusinessRuleViolation {

    WeightsChanged() {
        super(
                Kind.WRONG_STATE,
                "matching.weightsChanged",
                "Somebody else has published other weights meanwhile. Look at them before you change them.");
    }
}
