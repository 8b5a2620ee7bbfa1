package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** The split is reckoned by kinds of price, and a price line does not say its kind. */
public final class PriceKindMissing extends BusinessRuleViolation {
    PriceKindMissing() {
        super(
                Kind.FORBIDDEN,
                "revenue.priceKindMissing",
                "The signed split is reckoned by kinds of price. Say for each price line what it is for.");
    }
}
