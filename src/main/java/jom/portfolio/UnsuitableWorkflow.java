package jom.portfolio;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;
import jom.network.WorkflowKey;

/** The process cannot be run in this phase for participants of this portfolio. */
public final class UnsuitableWorkflow extends BusinessRuleViolation {

    private final Reason reason;

    private UnsuitableWorkflow(Reason reason, String code, WorkflowKey workflow, String why) {
        super(Kind.FORBIDDEN, "portfolio." + code, workflow + " " + why, Map.of("workflow", workflow.value()));
        this.reason = reason;
    }

    /** Why not. */
    public enum Reason {
        /** The portfolio has deployed no such process, or it waits for its release. */
        NOT_YOURS,
        /** It begins with a message, a timer or a form, so that nobody can call it. */
        NOT_CALLABLE,
        /** An administrator has suspended it. */
        SUSPENDED,
        /** It is shipped for something else, or for the other phase. */
        OTHER_PURPOSE;

        UnsuitableWorkflow refusal(WorkflowKey workflow) {
            return switch (this) {
                case NOT_YOURS -> notYours(workflow);
                case NOT_CALLABLE -> notCallable(workflow);
                case SUSPENDED -> suspended(workflow);
                case OTHER_PURPOSE -> ofOtherPurpose(workflow);
            };
        }
    }

    static UnsuitableWorkflow notYours(WorkflowKey workflow) {
        return new UnsuitableWorkflow(
                Reason.NOT_YOURS, "workflowNotYours", workflow, "is no process that this portfolio has deployed.");
    }

    static UnsuitableWorkflow notCallable(WorkflowKey workflow) {
        return new UnsuitableWorkflow(
                Reason.NOT_CALLABLE,
                "workflowNotCallable",
                workflow,
                "does not begin by itself with a plain start event.");
    }

    static UnsuitableWorkflow suspended(WorkflowKey workflow) {
        return new UnsuitableWorkflow(Reason.SUSPENDED, "workflowSuspended", workflow, "is suspended.");
    }

    static UnsuitableWorkflow ofOtherPurpose(WorkflowKey workflow) {
        return new UnsuitableWorkflow(
                Reason.OTHER_PURPOSE,
                "workflowOfOtherPurpose",
                workflow,
                "is shipped for another purpose or for the other phase.");
    }

    public Reason reason() {
        return reason;
    }
}
