package jom.engagement;

import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;

/** A participant has told something about its own part. Published in the transaction that keeps it. */
public record FactTold(OpportunityId opportunity, OrganisationId teller, EngagementFact fact) {}
