package jom.network;

import jom.kernel.BusinessRuleViolation;

/** The last administrator cannot go. */
public final class LastAdministrator extends BusinessRuleViolation {

    LastAdministrator() {
        super(
                Kind.WRONG_STATE,
                "network.lastAdministrator",
                "This is the last administrator. Appoint another one first.");
    }
}
