package jom.network;

import org.jspecify.annotations.Nullable;

/**
 * The order to take an organisation into the network.
 *
 * @param key under which another system knows it; {@code null} if none does
 */
public record RegisterOrganisation(
        OrganisationDetails details, @Nullable ExternalKey key) {

    /** An organisation that no other system knows. */
    public static RegisterOrganisation of(OrganisationDetails details) {
        return new RegisterOrganisation(details, null);
    }
}
