package jom.proposal;

import jom.kernel.BusinessRuleViolation;

/** A work split that names an organisation twice leaves open what it does. */
public final class PartyNamedTwice extends BusinessRuleViolation {
    PartyNamedTwice() {
        super(Kind.FORBIDDEN, "proposal.partyNamedTwice", "The work split names an organisation twice.");
    }
}
