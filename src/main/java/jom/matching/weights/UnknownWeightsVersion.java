package jom.matching.weights;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** There is no such version of the weights. */
public final class UnknownWeightsVersion extends BusinessRuleViolation {

    UnknownWeightsVersion(int number) {
        super(
                Kind.UNKNOWN,
                "matching.unknownWeightsVersion",
                "There is no version " + number + " of the weights.",
                Map.of("version", String.valueOf(number)));
    }
}
