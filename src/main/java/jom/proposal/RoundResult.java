package jom.proposal;

import jom.network.OrganisationId;

/**
 * How a round of signing ended.
 *
 * @param signed every participant signed the proposed version
 * @param escalated not signed, and so often by now that the portfolio manager has to settle it
 * @param contractingParty who contracts with the customer in the version the round was about
 */
public record RoundResult(boolean signed, boolean escalated, OrganisationId contractingParty) {}
