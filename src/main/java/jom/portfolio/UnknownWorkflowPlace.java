package jom.portfolio;

import jom.kernel.BusinessRuleViolation;

/** There is no such partner type, or no such phase. */
public final class UnknownWorkflowPlace extends BusinessRuleViolation {

    UnknownWorkflowPlace() {
        super(Kind.UNKNOWN, "portfolio.unknownWorkflowPlace", "There is no such partner type or phase.");
    }
}
