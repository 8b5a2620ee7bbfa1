package jom.proposal;

import jom.kernel.BusinessRuleViolation;

/** There is no joint proposal yet. */
public final class NoProposal extends BusinessRuleViolation {
    NoProposal() {
        super(Kind.UNKNOWN, "proposal.noProposal", "There is no joint proposal for this opportunity.");
    }
}
