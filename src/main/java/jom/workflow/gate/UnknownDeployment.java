package jom.workflow.gate;

import jom.kernel.BusinessRuleViolation;

/** There is no such deployment. */
final class UnknownDeployment extends BusinessRuleViolation {

    UnknownDeployment(DeploymentId id) {
        super(Kind.UNKNOWN, "workflow.unknownDeployment", "there is no deployment " + id);
    }
}
