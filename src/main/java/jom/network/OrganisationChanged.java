package jom.network;

import jom.kernel.BusinessRuleViolation;

/** Somebody changed the organisation since it was read. */
public final class OrganisationChanged extends BusinessRuleViolation {

    OrganisationChanged() {
        super(
                Kind.WRONG_STATE,
                "network.organisationChanged",
                "The organisation was changed since it was read. Read it again and repeat your change.");
    }
}
