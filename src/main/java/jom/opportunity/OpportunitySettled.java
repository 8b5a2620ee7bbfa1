package jom.opportunity;

/**
 * The revenue of a won opportunity is divided and the win has become a reference.
 */
public record OpportunitySettled(OpportunityId opportunity) {}
