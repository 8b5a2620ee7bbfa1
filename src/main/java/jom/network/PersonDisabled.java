package jom.network;

/** Somebody may not sign in any more; told in the transaction in which that became true. */
public record PersonDisabled(PersonId person) {}
