package jom.workflow;

import jom.kernel.BusinessRuleViolation;

/** There is no such task for this person: it does not exist, is done, or is somebody else's. Which, is not told. */
public final class TaskNotOpen extends BusinessRuleViolation {

    public TaskNotOpen() {
        super(Kind.UNKNOWN, "workflow.taskNotOpen", "There is no such task, or it is not open for you.");
    }
}
