package jom.network.onboarding;

import jom.kernel.BusinessRuleViolation;

/** Who names customers is taken in only after one of them has been asked and has said yes. */
public final class ReferenceUnconfirmed extends BusinessRuleViolation {

    ReferenceUnconfirmed() {
        super(
                Kind.FORBIDDEN,
                "network.referenceUnconfirmed",
                "Ask about at least one of the references that the organisation names, and say which it was.");
    }
}
