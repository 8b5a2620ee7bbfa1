package jom.opportunity;

/**
 * An opportunity was found worth pursuing.
 */
public record OpportunityQualified(OpportunityId opportunity) {}
