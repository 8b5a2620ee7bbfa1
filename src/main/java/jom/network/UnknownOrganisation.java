package jom.network;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** There is no organisation under this id. */
public final class UnknownOrganisation extends BusinessRuleViolation {

    public UnknownOrganisation(OrganisationId id) {
        super(
                Kind.UNKNOWN,
                "network.unknownOrganisation",
                "There is no organisation " + id + ".",
                Map.of("organisation", id.toString()));
    }
}
