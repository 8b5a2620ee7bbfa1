package jom.network.connections;

import java.time.Instant;
import java.util.Optional;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What there is between two organisations: one row for each pair that has ever had to do with each other. */
record StoredConnection(
        OrganisationPair pair,
        long version,
        OrganisationId requester,
        ConnectionStatus status,
        String note,
        Instant requestedAt,
        @Nullable Instant answeredAt,
        @Nullable String reason) {

    static StoredConnection request(OrganisationId from, OrganisationId to, String note, Instant at) {
        return new StoredConnection(
                OrganisationPair.of(from, to), 0, from, ConnectionStatus.REQUESTED, note, at, null, null);
    }

    /** The same two once more, whoever asks this time. */
    StoredConnection requestAgain(OrganisationId from, String words, Instant at) {
        return new StoredConnection(pair, version + 1, from, ConnectionStatus.REQUESTED, words, at, null, null);
    }

    StoredConnection become(ConnectionStatus next, @Nullable String why, Instant at) {
        return new StoredConnection(pair, version + 1, requester, next, note, requestedAt, at, why);
    }

    /** Both agree at once, and nobody waits for an answer. */
    StoredConnection agreed(Instant at, long version) {
        return new StoredConnection(pair, version, requester, ConnectionStatus.CONNECTED, note, requestedAt, at, null);
    }

    boolean isOpenOrStanding() {
        return status == ConnectionStatus.REQUESTED || status == ConnectionStatus.CONNECTED;
    }

    ConnectionProfile seenBy(OrganisationId one) {
        return new ConnectionProfile(
                pair.other(one),
                version,
                status,
                !requester.equals(one),
                note,
                requestedAt,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(reason));
    }
}
