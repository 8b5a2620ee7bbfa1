package jom.matching;

import java.util.List;
import java.util.Optional;
import jom.network.Capability;
import jom.network.CertificateName;
import jom.opportunity.ParticipantRole;

/**
 * Something that is open and that nobody brings who can be asked.
 *
 * @param role that is open, or
 * @param capability that is
 * @param uncertified how many could be asked if they held the certificates that are asked for
 * @param certificates of these, those that any of them lacks
 */
public record Shortage(
        Optional<ParticipantRole> role,
        Optional<Capability> capability,
        int uncertified,
        List<CertificateName> certificates) {

    public Shortage {
        certificates = List.copyOf(certificates);
    }

    /** As the open need calls it. */
    String name() {
        return role.map(ParticipantRole::key)
                .or(() -> capability.map(Capability::code))
                .orElse("");
    }
}
