package jom.workflow.migration;

import jom.kernel.BusinessRuleViolation;

/** There is no such process or version, or none for the person who asks. */
public final class UnknownProcess extends BusinessRuleViolation {

    public UnknownProcess() {
        super(Kind.UNKNOWN, "workflow.unknownProcess", "There is no such process, or no such version of it.");
    }
}
