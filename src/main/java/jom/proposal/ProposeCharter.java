package jom.proposal;

import java.util.List;
import jom.kernel.Texts;
import jom.network.OrganisationId;

/**
 * The order to put a new version of the charter to the participants. Clauses of other modules are collected from them.
 *
 * @param contractingParty who contracts with the customer: the prime
 * @param confidentiality what is shared and what stays confidential, at most 2000 characters
 * @param workSplit who does what; at least one entry
 */
public record ProposeCharter(OrganisationId contractingParty, String confidentiality, List<WorkShare> workSplit) {

    /** Longest confidentiality clause, in characters. */
    public static final int CONFIDENTIALITY_LENGTH_MAX = 2_000;

    /** Most entries of a work split. */
    public static final int WORK_SPLIT_SIZE_MAX = 100;

    public ProposeCharter {
        Texts.required("confidentiality", confidentiality, CONFIDENTIALITY_LENGTH_MAX);
        workSplit = List.copyOf(workSplit);
        if (workSplit.isEmpty() || workSplit.size() > WORK_SPLIT_SIZE_MAX) {
            throw new IllegalArgumentException("a work split has 1 to " + WORK_SPLIT_SIZE_MAX + " entries");
        }
    }
}
