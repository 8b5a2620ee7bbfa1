package jom.opportunity;

import jom.kernel.BusinessRuleViolation;

/** There is always one participant who speaks with the customer. */
public final class PrimeStays extends BusinessRuleViolation {

    private PrimeStays(String code, String message) {
        super(Kind.FORBIDDEN, code, message);
    }

    static PrimeStays untilAnotherIsNamed() {
        return new PrimeStays(
                "opportunity.primeStays",
                "The contracting party cannot leave before another participant is named to contract in its place. All"
                        + " participants agree on it when they sign the charter again.");
    }

    static PrimeStays asItDoesNotLeave() {
        return new PrimeStays(
                "opportunity.primeUnchanged",
                "The contracting party stays. Another one is agreed on in the charter, not here.");
    }

    static PrimeStays ratherThanAStranger() {
        return new PrimeStays(
                "opportunity.primeNotParticipant", "Whoever is to contract has to take part in the opportunity.");
    }
}
