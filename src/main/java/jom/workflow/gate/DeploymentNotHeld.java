package jom.workflow.gate;

import jom.kernel.BusinessRuleViolation;

/** It does not wait for anybody, or no longer. */
final class DeploymentNotHeld extends BusinessRuleViolation {

    DeploymentNotHeld(DeploymentId id) {
        super(Kind.WRONG_STATE, "workflow.deploymentNotHeld", "deployment " + id + " waits for nobody's release");
    }
}
