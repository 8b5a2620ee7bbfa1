package jom.opportunity;

/**
 * The originator gave an opportunity up before the customer decided.
 */
public record OpportunityWithdrawn(OpportunityId opportunity) {}
