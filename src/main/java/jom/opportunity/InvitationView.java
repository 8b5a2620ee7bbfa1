package jom.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.PartnerType;

/**
 * An invitation as a reader may see it.
 *
 * @param reason why this organisation was asked, as a team proposal's codes with their arguments; for the originator and the portfolio's managers
 * @param declineReason why the answer was no
 */
public record InvitationView(
        OrganisationId organisation,
        List<ParticipantRole> roles,
        PartnerType partnerType,
        InvitationStatus status,
        Optional<Instant> expiresAt,
        Optional<DeclineReason> declineReason,
        Optional<String> note,
        Optional<String> reason) {

    public InvitationView {
        roles = List.copyOf(roles);
    }
}
