package jom.opportunity;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** What an originator told is well-formed and yet cannot be taken in; the code says which rule it breaks. */
public final class IntakeRefused extends BusinessRuleViolation {

    private IntakeRefused(String code, String message) {
        super(Kind.FORBIDDEN, code, message);
    }

    private IntakeRefused(String code, String message, Map<String, String> arguments) {
        super(Kind.FORBIDDEN, code, message, arguments);
    }

    static IntakeRefused withoutConsent() {
        return new IntakeRefused(
                "opportunity.consentMissing", "Without the customer's consent to share its data nothing is taken in.");
    }

    static IntakeRefused closingInThePast() {
        return new IntakeRefused("opportunity.closeInThePast", "The expected close lies in the past.");
    }

    static IntakeRefused withoutValue() {
        return new IntakeRefused("opportunity.valueNotPositive", "The value must be more than nothing.");
    }

    static IntakeRefused certificateOfNoRole(ParticipantRole role) {
        return new IntakeRefused(
                "opportunity.certificateOfNoRole",
                "A certificate is asked of the role " + role.key() + ", which is not among the roles looked for.",
                Map.of("role", role.key()));
    }
}
