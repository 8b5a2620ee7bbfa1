package jom.network;

import jom.kernel.BusinessRuleViolation;

/** Somebody changed the person since it was read. */
public final class PersonChanged extends BusinessRuleViolation {

    PersonChanged() {
        super(
                Kind.WRONG_STATE,
                "network.personChanged",
                "The person was changed since it was read. Read it again and repeat your change.");
    }
}
