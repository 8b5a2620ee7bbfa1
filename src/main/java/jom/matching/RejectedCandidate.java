package jom.matching;

import jom.network.OrganisationId;

/**
 * An organisation that is not in the team.
 *
 * @param fit 0 to 1,000 points
 */
public record RejectedCandidate(OrganisationId organisation, RejectionReason reason, int fit) {

    RejectedCandidate forOriginator() {
        return new RejectedCandidate(organisation, reason.toldToOriginator(), fit);
    }
}
