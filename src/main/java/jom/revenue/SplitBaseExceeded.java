package jom.revenue;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** Percentages of one base that give more than the base. */
public final class SplitBaseExceeded extends BusinessRuleViolation {
    SplitBaseExceeded(SplitBase base, int totalBp) {
        super(
                Kind.FORBIDDEN,
                "revenue.splitBaseExceeded",
                "Percentages of the " + base.key() + " add up to " + SplitNotWhole.percent(totalBp)
                        + "; they add up to 100 at most.",
                Map.of("base", base.key(), "totalPercent", SplitNotWhole.percent(totalBp)));
    }
}
