package jom.opportunity;

/**
 * What the customer agreed to.
 *
 * @param toShare its data may be shared with partners; without it nothing is taken in
 * @param toContact partners may contact it
 */
public record Consent(boolean toShare, boolean toContact) {}
