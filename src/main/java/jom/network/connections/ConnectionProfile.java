package jom.network.connections;

import java.time.Instant;
import java.util.Optional;
import jom.network.OrganisationId;

/**
 * A connection as one of the two sees it.
 *
 * @param other with whom
 * @param version goes up with every change
 * @param requestedByOther whether it was the other one who asked
 * @param note with which it was asked for
 * @param reason why it was declined, if that was said
 */
public record ConnectionProfile(
        OrganisationId other,
        long version,
        ConnectionStatus status,
        boolean requestedByOther,
        String note,
        Instant requestedAt,
        Optional<Instant> answeredAt,
        Optional<String> reason) {

    /** Whether an answer is for the one who looks to give. */
    public boolean waitsForAnswer() {
        return status == ConnectionStatus.REQUESTED && requestedByOther;
    }
}
