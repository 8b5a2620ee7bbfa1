package jom.proposal;

import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;

/** A module that has something to agree on in every charter, and alone knows what it means. */
public interface ClauseSource {

    /** Prepares a first draft once the team is known. Doing it again changes nothing. */
    void draft(OpportunityId opportunity);

    /**
     * The clause as it is to stand in the version that is about to be proposed.
     *
     * @param contractingParty who is to contract with the customer in that version
     * @throws jom.kernel.BusinessRuleViolation if there is nothing yet that could be agreed on
     */
    Clause clause(OpportunityId opportunity, OrganisationId contractingParty);
}
