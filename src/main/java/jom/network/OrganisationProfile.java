package jom.network;

import java.util.Optional;

/**
 * Everything known of an organisation but its people and the customers of its references.
 *
 * @param version goes up with every change
 * @param references how many it has
 * @param verified not one that joins and has not been verified
 */
public record OrganisationProfile(
        OrganisationId id,
        long version,
        OrganisationDetails details,
        Optional<ExternalKey> key,
        int references,
        boolean verified) {

    public String name() {
        return details.name();
    }
}
