package jom.network;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A code that is in no list of this installation. */
public final class UnknownTerm extends BusinessRuleViolation {

    UnknownTerm(String list, String code) {
        super(
                Kind.FORBIDDEN,
                "network.unknownTerm",
                "The list of " + list + " has no entry " + code + ".",
                Map.of("list", list, "code", code));
    }
}
