package jom.opportunity;

/**
 * No team is sought any more.
 */
public record TeamSearchAbandoned(OpportunityId opportunity) {}
