package jom.network;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** There is no such partner type. */
public final class UnknownPartnerType extends BusinessRuleViolation {

    UnknownPartnerType(String type) {
        super(
                Kind.UNKNOWN,
                "network.unknownPartnerType",
                "There is no partner type " + type + ".",
                Map.of("type", type));
    }
}
