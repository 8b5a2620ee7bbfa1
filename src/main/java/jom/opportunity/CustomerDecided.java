package jom.opportunity;

/**
 * The customer decided about the joint proposal.
 */
public record CustomerDecided(OpportunityId opportunity, CustomerDecision decision) {}
