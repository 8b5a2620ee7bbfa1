package jom.network.partnertypes;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;
import jom.network.PartnerType;

/** There is a partner type under this key already. */
public final class PartnerTypeTaken extends BusinessRuleViolation {

    PartnerTypeTaken(PartnerType type) {
        super(
                Kind.WRONG_STATE,
                "network.partnerTypeTaken",
                "There is a partner type " + type + " already.",
                Map.of("type", type.key()));
    }
}
