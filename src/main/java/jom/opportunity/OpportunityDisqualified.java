package jom.opportunity;

/**
 * An opportunity was found not worth pursuing.
 */
public record OpportunityDisqualified(OpportunityId opportunity) {}
