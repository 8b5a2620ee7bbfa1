package jom.proposal;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * A charter as its participants see it: all of them see all of it, since all of them sign all of it.
 *
 * @param version goes up with every change of the record itself; for preconditions
 * @param round the version of the content, from 1; 0 while nothing has been proposed
 * @param hash what is signed in this round; {@code null} while nothing has been proposed
 * @param contractingParty the prime in this version; {@code null} while nothing has been proposed
 * @param confidentiality the confidentiality clause in words; empty while nothing has been proposed
 * @param workSplit who does what
 * @param clauses everything that is signed, ordered by kind
 * @param signatures of this round, in the order they came
 * @param objections of this round, in the order they came
 */
public record CharterView(
        OpportunityId opportunityId,
        long version,
        CharterState state,
        int round,
        @Nullable ContentHash hash,
        @Nullable OrganisationId contractingParty,

        @Size(max = ProposeCharter.CONFIDENTIALITY_LENGTH_MAX)
        String confidentiality,

        @Size(max = ProposeCharter.WORK_SPLIT_SIZE_MAX) List<WorkShare> workSplit,
        List<Clause> clauses,
        List<Signature> signatures,
        List<Objection> objections) {

    public CharterView {
        workSplit = List.copyOf(workSplit);
        clauses = List.copyOf(clauses);
        signatures = List.copyOf(signatures);
        objections = List.copyOf(objections);
    }

    /** Who signed, and when. */
    public record Signature(OrganisationId organisationId, Instant at) {}
}
