package jom.proposal;

import jom.kernel.BusinessRuleViolation;

/** The section was changed since the caller read it. */
public final class SectionChanged extends BusinessRuleViolation {
    SectionChanged() {
        super(
                Kind.WRONG_STATE,
                "proposal.sectionChanged",
                "Somebody changed this section since you read it. Read it again and repeat your change.");
    }
}
