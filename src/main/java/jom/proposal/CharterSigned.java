package jom.proposal;

import java.util.List;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;

/**
 * The fact that every participant signed the same version of a charter; published in the transaction that makes it true.
 *
 * @param round the version that was signed, from 1
 * @param hash what everybody signed
 * @param contractingParty the prime from now on
 * @param clauses what was agreed, ordered by kind
 */
public record CharterSigned(
        OpportunityId opportunityId,
        int round,
        ContentHash hash,
        OrganisationId contractingParty,
        List<Clause> clauses) {

    public CharterSigned {
        clauses = List.copyOf(clauses);
    }
}
