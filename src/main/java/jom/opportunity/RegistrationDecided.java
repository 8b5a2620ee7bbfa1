package jom.opportunity;

/**
 * The portfolio's management decided about a claim.
 */
public record RegistrationDecided(OpportunityId opportunity, RegistrationOutcome outcome) {}
