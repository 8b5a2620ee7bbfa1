package jom.proposal;

import jakarta.validation.constraints.Size;
import jom.kernel.Texts;
import jom.network.OrganisationId;

/**
 * What one participant does.
 *
 * @param organisationId whose work it is
 * @param work in words, at most 1000 characters
 */
public record WorkShare(
        OrganisationId organisationId,
        @Size(max = WORK_LENGTH_MAX) String work) {

    /** Longest description of the work, in characters. */
    public static final int WORK_LENGTH_MAX = 1_000;

    public WorkShare {
        Texts.required("work", work, WORK_LENGTH_MAX);
    }
}
