package jom.workbench.directory;

import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.connections.ConnectionProfile;
import jom.network.connections.ConnectionStatus;

/**
 * How one of the reader's organisations stands with the one that is shown.
 *
 * @param own for which the reader speaks
 * @param blocked whether it keeps the other one away
 * @param mayEndorse whether the two have won together
 */
public record Standing(
        OrganisationId own,
        String ownName,
        Optional<ConnectionProfile> connection,
        boolean blocked,
        boolean mayEndorse) {

    public String state() {
        if (blocked) {
            return "blocked";
        }
        return connection
                .map(known -> known.waitsForAnswer() ? "asks" : known.status().key())
                .orElse("none");
    }

    public long version() {
        return connection.map(ConnectionProfile::version).orElse(0L);
    }

    public boolean mayAsk() {
        return !blocked
                && connection
                        .map(known -> known.status() != ConnectionStatus.REQUESTED
                                && known.status() != ConnectionStatus.CONNECTED)
                        .orElse(true);
    }

    public boolean mayEnd() {
        return connection
                .filter(known -> !known.waitsForAnswer())
                .filter(known ->
                        known.status() == ConnectionStatus.REQUESTED || known.status() == ConnectionStatus.CONNECTED)
                .isPresent();
    }

    public boolean mayAnswer() {
        return connection.filter(ConnectionProfile::waitsForAnswer).isPresent();
    }
}
