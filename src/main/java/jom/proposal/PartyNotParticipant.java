package jom.proposal;

import jom.kernel.BusinessRuleViolation;

/** An organisation that does not take part was named where only participants count. */
public final class PartyNotParticipant extends BusinessRuleViolation {
    PartyNotParticipant() {
        super(
                Kind.FORBIDDEN,
                "proposal.partyNotParticipant",
                "Only participants of the opportunity can be named here.");
    }
}
