package jom.matching;

import java.util.List;
import java.util.Set;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.opportunity.ParticipantRole;

/**
 * An organisation that is proposed.
 *
 * @param partnerType as which it would take part
 * @param roles it would play
 * @param capabilities of those still open, the ones it brings
 * @param reason why, as an English sentence
 */
public record TeamMember(
        OrganisationId organisation,
        PartnerType partnerType,
        List<ParticipantRole> roles,
        List<Capability> capabilities,
        FitScore fit,
        String reason) {

    public TeamMember {
        roles = roles.stream().sorted().toList();
        capabilities = capabilities.stream().sorted().toList();
    }

    Set<ParticipantRole> roleSet() {
        return Set.copyOf(roles);
    }
}
