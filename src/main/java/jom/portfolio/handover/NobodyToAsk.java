package jom.portfolio.handover;

import jom.kernel.BusinessRuleViolation;

/** Whoever left cannot be asked, so nothing can be sent back. */
public final class NobodyToAsk extends BusinessRuleViolation {

    NobodyToAsk() {
        super(
                Kind.FORBIDDEN,
                "portfolio.nobodyToAsk",
                "There is nobody left to answer. Take it over, and note what is unclear.");
    }
}
