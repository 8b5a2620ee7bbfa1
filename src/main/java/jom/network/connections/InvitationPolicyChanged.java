package jom.network.connections;

import jom.kernel.BusinessRuleViolation;

/** Somebody changed who may invite the organisation since it was read. */
public final class InvitationPolicyChanged extends BusinessRuleViolation {

    InvitationPolicyChanged() {
        super(
                Kind.WRONG_STATE,
                "network.invitationPolicyChanged",
                "Somebody else has changed who may invite you meanwhile. Read it again and repeat your change.");
    }
}
