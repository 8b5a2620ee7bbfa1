package jom.revenue;

import java.util.Map;
import jom.kernel.BasisPoints;
import jom.kernel.BusinessRuleViolation;

/** Shares that leave something to nobody, or give more than there is. */
public final class SplitNotWhole extends BusinessRuleViolation {
    SplitNotWhole(int totalBp) {
        super(
                Kind.FORBIDDEN,
                "revenue.splitNotWhole",
                "Shares add up to " + totalBp + " bp; they must add up to " + BasisPoints.WHOLE + " bp.",
                Map.of("totalBp", Integer.toString(totalBp)));
    }
}
