package jom.solutionmap;

import jom.kernel.BusinessRuleViolation;

/** Somebody has changed the cell since it was read. */
public final class CellChanged extends BusinessRuleViolation {

    CellChanged() {
        super(
                Kind.WRONG_STATE,
                "solutionmap.cellChanged",
                "Somebody else has changed this cell meanwhile. Read it again before you change it.");
    }
}
