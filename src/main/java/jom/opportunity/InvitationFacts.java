package jom.opportunity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PartnerType;

/**
 * An invitation as the originator and the portfolio's managers see it.
 *
 * @param reason why this organisation was asked
 * @param expiresAt from when on it counts as refused; unknown until it is sent
 * @param declineReason why the answer was no
 * @param note what the invitee added
 */
public record InvitationFacts(
        OrganisationId organisation,
        Set<ParticipantRole> roles,
        PartnerType partnerType,
        InvitationStatus status,
        String reason,
        Optional<Instant> expiresAt,
        Optional<DeclineReason> declineReason,
        Optional<String> note) {}
