package jom.matching.index;

import java.util.List;
import jom.network.CertificateHeld;
import jom.network.Offering;
import jom.network.OrganisationId;

/**
 * What the index holds of an organisation. Where it is at home and how large it is are left out: neither counts.
 *
 * @param references how many it has; from 127 on nobody counts
 * @param verified not one that joins and has not been verified
 * @param certificates all that it has told, those that have ended, too; in no order
 */
public record Listing(
        OrganisationId id, Offering offering, int references, boolean verified, List<CertificateHeld> certificates) {

    public Listing {
        certificates = List.copyOf(certificates);
    }

    /** Of one that has told no certificates. */
    public Listing(OrganisationId id, Offering offering, int references, boolean verified) {
        this(id, offering, references, verified, List.of());
    }
}
