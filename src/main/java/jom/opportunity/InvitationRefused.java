package jom.opportunity;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;
import jom.network.OrganisationId;

/** An invitation cannot be made, or not be answered any more; the code says which rule says so. */
public final class InvitationRefused extends BusinessRuleViolation {

    private InvitationRefused(Kind kind, String code, String message, Map<String, String> facts) {
        super(kind, code, message, facts);
    }

    static InvitationRefused asItIs(InvitationStatus status) {
        return new InvitationRefused(
                Kind.WRONG_STATE,
                "opportunity.invitationNotOpen",
                "The invitation is " + status.key() + ".",
                Map.of("status", status.key()));
    }

    static InvitationRefused unknown() {
        return new InvitationRefused(
                Kind.UNKNOWN, "opportunity.invitationUnknown", "There is no such invitation.", Map.of());
    }

    static InvitationRefused again(OrganisationId organisation) {
        return new InvitationRefused(
                Kind.FORBIDDEN,
                "opportunity.invitedBefore",
                "Organisation " + organisation + " takes part already or has been asked before.",
                Map.of("organisation", organisation.toString()));
    }

    /** Whoever reads it does not learn why: who has blocked whom is for nobody else to know. */
    static InvitationRefused notAvailable(String name) {
        return new InvitationRefused(
                Kind.FORBIDDEN,
                "opportunity.inviteeNotAvailable",
                name + " cannot be asked into this team. Leave it out and search again.",
                Map.of("name", name));
    }

    static InvitationRefused withoutNote() {
        return new InvitationRefused(
                Kind.FORBIDDEN, "opportunity.noteMissing", "A refusal for another reason needs a note.", Map.of());
    }
}
