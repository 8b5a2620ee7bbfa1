package jom.proposal;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import jom.network.OrganisationId;

/**
 * Why a participant did not agree.
 *
 * @param organisationId whose objection it is
 * @param comment in its words
 * @param at when
 */
public record Objection(
        OrganisationId organisationId,
        @Size(max = COMMENT_LENGTH_MAX) String comment,
        Instant at) {

    /** Longest comment, in characters. */
    public static final int COMMENT_LENGTH_MAX = 2_000;
}
