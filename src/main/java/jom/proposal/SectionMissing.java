package jom.proposal;

import jom.kernel.BusinessRuleViolation;

/** A participant has not written its section. */
public final class SectionMissing extends BusinessRuleViolation {
    SectionMissing() {
        super(Kind.FORBIDDEN, "proposal.sectionMissing", "Not every participant has written its section.");
    }
}
