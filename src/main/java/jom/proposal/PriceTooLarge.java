package jom.proposal;

import jom.kernel.BusinessRuleViolation;

/** The price lines of a section add up to more than can be reckoned with. */
public final class PriceTooLarge extends BusinessRuleViolation {
    PriceTooLarge() {
        super(
                Kind.FORBIDDEN,
                "proposal.priceTooLarge",
                "The prices of one section stay below 10 trillion in each currency.");
    }
}
