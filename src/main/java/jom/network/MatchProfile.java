package jom.network;

/**
 * What matching weighs of an organisation.
 *
 * @param references how many it has
 */
public record MatchProfile(OrganisationId id, String name, Territory home, Offering offering, int references) {}
