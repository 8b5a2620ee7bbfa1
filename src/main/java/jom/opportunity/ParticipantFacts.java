package jom.opportunity;

import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PartnerType;

/**
 * An organisation that takes part in an opportunity, or did.
 *
 * @param partnerType as which it takes part: its workflows are run
 */
public record ParticipantFacts(
        OrganisationId organisation, Set<ParticipantRole> roles, PartnerType partnerType, ParticipantStatus status) {

    public boolean isActive() {
        return status == ParticipantStatus.ACTIVE;
    }
}
