package jom.proposal;

import jom.kernel.BusinessRuleViolation;

/** There is no charter yet. */
public final class NoCharter extends BusinessRuleViolation {
    NoCharter() {
        super(Kind.UNKNOWN, "proposal.noCharter", "There is no charter for this opportunity.");
    }
}
