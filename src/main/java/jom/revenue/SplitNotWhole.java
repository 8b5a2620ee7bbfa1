package jom.revenue;

import java.math.BigDecimal;
import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** Shares that leave something to nobody, or give more than there is. */
public final class SplitNotWhole extends BusinessRuleViolation {
    SplitNotWhole(int totalBp) {
        super(
                Kind.FORBIDDEN,
                "revenue.splitNotWhole",
                "Shares add up to " + percent(totalBp) + " per cent; they must add up to 100 per cent.",
                Map.of("totalPercent", percent(totalBp)));
    }

    static String percent(int bp) {
        return BigDecimal.valueOf(bp, 2).stripTrailingZeros().toPlainString();
    }
}
