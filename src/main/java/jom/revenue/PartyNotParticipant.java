package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** A split line for somebody who does not take part. */
public final class PartyNotParticipant extends BusinessRuleViolation {
    PartyNotParticipant() {
        super(
                Kind.FORBIDDEN,
                "revenue.partyNotParticipant",
                "Only participants of the opportunity get a part of its revenue.");
    }
}
