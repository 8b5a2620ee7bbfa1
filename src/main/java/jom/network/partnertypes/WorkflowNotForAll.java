package jom.network.partnertypes;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;
import jom.network.WorkflowKey;

/** The process cannot be the one that all partners of a type run. */
public final class WorkflowNotForAll extends BusinessRuleViolation {

    WorkflowNotForAll(WorkflowKey workflow) {
        super(
                Kind.FORBIDDEN,
                "network.workflowNotForAll",
                workflow
                        + " is no process for this phase that is shipped or that an administrator has deployed, and that"
                        + " begins with a plain start event.",
                Map.of("workflow", workflow.value()));
    }
}
