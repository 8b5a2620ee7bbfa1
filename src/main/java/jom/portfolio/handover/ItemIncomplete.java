package jom.portfolio.handover;

import jom.kernel.BusinessRuleViolation;

/** What is listed says too little for its kind. */
public final class ItemIncomplete extends BusinessRuleViolation {

    ItemIncomplete() {
        super(
                Kind.FORBIDDEN,
                "portfolio.handoverItemIncomplete",
                "A promise needs the organisation and the date, a contact needs the organisation.");
    }
}
