package jom.opportunity;

import jom.network.OrganisationId;

/**
 * An organisation that has not answered was reminded.
 */
public record InviteeReminded(OpportunityId opportunity, OrganisationId organisation) {}
