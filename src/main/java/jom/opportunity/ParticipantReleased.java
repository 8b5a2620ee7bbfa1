package jom.opportunity;

import jom.network.OrganisationId;

/** A participant has made way; it takes no part any more. */
public record ParticipantReleased(OpportunityId opportunity, OrganisationId organisation) {}
