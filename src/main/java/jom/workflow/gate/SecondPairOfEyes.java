package jom.workflow.gate;

import jom.kernel.BusinessRuleViolation;

/** Whoever sent a deployment cannot be the one who releases it. */
final class SecondPairOfEyes extends BusinessRuleViolation {

    SecondPairOfEyes() {
        super(
                Kind.FORBIDDEN,
                "workflow.secondPairOfEyes",
                "another process designer than the one who sent it has to release a deployment");
    }
}
