package jom.portfolio.handover;

import jom.kernel.BusinessRuleViolation;

/** There is no handover under this id, or none for the person who asks. */
public final class UnknownHandover extends BusinessRuleViolation {

    UnknownHandover() {
        super(Kind.UNKNOWN, "portfolio.unknownHandover", "There is no such handover.");
    }
}
