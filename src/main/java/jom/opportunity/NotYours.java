package jom.opportunity;

import jom.kernel.BusinessRuleViolation;

/** The reader takes part, but this is for another participant to do. */
public final class NotYours extends BusinessRuleViolation {

    private NotYours(String code, String message) {
        super(Kind.FORBIDDEN, code, message);
    }

    static NotYours butTheOriginators() {
        return new NotYours("opportunity.originatorOnly", "Only the originator may do this.");
    }

    static NotYours butThePrimes() {
        return new NotYours("opportunity.primeOnly", "Only the contracting party may do this.");
    }

    static NotYours butItsOwnOrTheLeads() {
        return new NotYours(
                "opportunity.otherParticipant",
                "Only the participant itself, the originator or a portfolio manager may do this.");
    }

    static NotYours asTheOriginatorStays() {
        return new NotYours(
                "opportunity.originatorStays", "Who brought the opportunity in cannot leave it; it may withdraw it.");
    }
}
