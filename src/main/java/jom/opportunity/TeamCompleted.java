package jom.opportunity;

/**
 * All wanted roles are taken or waived.
 */
public record TeamCompleted(OpportunityId opportunity) {}
