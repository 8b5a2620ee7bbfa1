package jom.portfolio.introduction;

import jom.kernel.BusinessRuleViolation;

/** There is no introduction under this id, or none for the person who asks. */
public final class UnknownIntroduction extends BusinessRuleViolation {

    UnknownIntroduction() {
        super(Kind.UNKNOWN, "portfolio.unknownIntroduction", "There is no such introduction.");
    }
}
