package jom.network.partnertypes;

import jom.kernel.BusinessRuleViolation;

/** Somebody has changed the partner type since it was read. */
public final class PartnerTypeChanged extends BusinessRuleViolation {

    PartnerTypeChanged() {
        super(
                Kind.WRONG_STATE,
                "network.partnerTypeChanged",
                "Somebody else has changed this partner type meanwhile. Read it again before you change it.");
    }
}
