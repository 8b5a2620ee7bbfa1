package jom.portfolio.recruiting;

import jom.kernel.BusinessRuleViolation;

/** There is no such search under this id, or none for the person who asks. */
public final class UnknownRecruiting extends BusinessRuleViolation {

    UnknownRecruiting() {
        super(Kind.UNKNOWN, "portfolio.unknownRecruiting", "There is no such search for a partner.");
    }
}
