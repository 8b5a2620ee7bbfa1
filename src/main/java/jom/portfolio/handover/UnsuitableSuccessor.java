package jom.portfolio.handover;

import jom.kernel.BusinessRuleViolation;

/** A successor is a portfolio manager who can sign in, and not the one who leaves. */
public final class UnsuitableSuccessor extends BusinessRuleViolation {

    UnsuitableSuccessor() {
        super(
                Kind.FORBIDDEN,
                "portfolio.unsuitableSuccessor",
                "The successor has to be another person with the role PPM who may sign in.");
    }
}
