package jom.opportunity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.network.PartnerType;

/**
 * The order to ask an organisation to take part.
 *
 * @param roles at least one
 * @param reason why this organisation, at most {@value #REASON_LENGTH_MAX} characters
 */
public record InvitePartner(
        OrganisationId organisation, Set<ParticipantRole> roles, PartnerType partnerType, String reason) {

    public static final int REASON_LENGTH_MAX = 1_000;

    public InvitePartner {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an invitation names at least one role");
        }
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        Texts.required("reason", reason, REASON_LENGTH_MAX);
    }
}
