package jom.opportunity;

import jom.network.OrganisationId;

/**
 * An invitation came to its end: accepted, declined or expired.
 */
public record InvitationAnswered(OpportunityId opportunity, OrganisationId organisation, InvitationStatus status) {}
