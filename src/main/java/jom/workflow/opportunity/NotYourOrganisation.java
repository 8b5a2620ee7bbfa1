package jom.workflow.opportunity;

import jom.kernel.BusinessRuleViolation;

/** Somebody wants to act for an organisation without being one of its partner users. */
public final class NotYourOrganisation extends BusinessRuleViolation {

    NotYourOrganisation() {
        super(
                Kind.FORBIDDEN,
                "workflow.notYourOrganisation",
                "you can bring in an opportunity for your own organisation only");
    }
}
