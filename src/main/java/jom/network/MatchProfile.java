package jom.network;

/**
 * What matching weighs of an organisation.
 *
 * @param references how many it has
 * @param verified not one that joins and has not been verified
 */
public record MatchProfile(
        OrganisationId id, String name, Territory home, Offering offering, int references, boolean verified) {}
