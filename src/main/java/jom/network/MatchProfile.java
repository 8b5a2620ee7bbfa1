package jom.network;

import java.util.List;

/**
 * What matching weighs of an organisation.
 *
 * @param references how many it has
 * @param verified not one that joins and has not been verified
 * @param certificates all that it has told, those that have ended, too; in no order
 */
public record MatchProfile(
        OrganisationId id,
        String name,
        Territory home,
        Offering offering,
        int references,
        boolean verified,
        List<CertificateHeld> certificates) {

    public MatchProfile {
        certificates = List.copyOf(certificates);
    }
}
