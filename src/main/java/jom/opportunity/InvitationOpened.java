package jom.opportunity;

import jom.network.OrganisationId;

/**
 * An organisation was asked to take part.
 */
public record InvitationOpened(OpportunityId opportunity, OrganisationId organisation) {}
