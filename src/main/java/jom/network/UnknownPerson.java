package jom.network;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** There is no person under this id. */
public final class UnknownPerson extends BusinessRuleViolation {

    UnknownPerson(PersonId id) {
        super(Kind.UNKNOWN, "network.unknownPerson", "There is no person " + id + ".", Map.of("person", id.toString()));
    }
}
