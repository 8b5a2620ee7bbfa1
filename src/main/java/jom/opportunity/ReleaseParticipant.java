package jom.opportunity;

import java.util.Optional;
import jom.kernel.Texts;
import jom.network.OrganisationId;

/**
 * That a participant makes way.
 *
 * @param leaving who does
 * @param reason at most 1,000 characters
 * @param contractingParty who speaks with the customer from then on, until the next charter is signed; has to be said if
 *     the one who leaves does so now, and not otherwise
 */
public record ReleaseParticipant(OrganisationId leaving, String reason, Optional<OrganisationId> contractingParty) {

    public ReleaseParticipant {
        reason = Texts.required("reason", reason, Opportunity.REASON_LENGTH_MAX);
    }
}
