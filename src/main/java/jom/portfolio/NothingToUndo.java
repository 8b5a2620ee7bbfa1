package jom.portfolio;

import jom.kernel.BusinessRuleViolation;

/** Nobody has ever mapped the workflow. */
public final class NothingToUndo extends BusinessRuleViolation {

    NothingToUndo() {
        super(Kind.WRONG_STATE, "portfolio.nothingToUndo", "Nobody has changed this workflow yet.");
    }
}
