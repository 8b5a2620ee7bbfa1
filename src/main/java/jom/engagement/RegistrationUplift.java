package jom.engagement;

import jom.kernel.BasisPoints;
import jom.opportunity.RegistrationOutcome;

/**
 * What a reseller may add to its margin for having registered a deal. A decision table says it, so that the discount of
 * the second registrant is a rule and not a quarrel.
 */
public interface RegistrationUplift {

    /** The most that may be added, of the price. */
    BasisPoints atMost(Claim claim);

    /**
     * What a reseller can claim.
     *
     * @param registration how the deal was registered
     * @param originator whether it was this reseller who registered it
     * @param tenderRunning whether all bidders have to be treated alike
     */
    record Claim(RegistrationOutcome registration, boolean originator, boolean tenderRunning) {}
}
