package jom.matching.index;

import jom.network.Offering;
import jom.network.OrganisationId;

/**
 * What the index holds of an organisation. Where it is at home and how large it is are left out: neither counts.
 *
 * @param references how many it has
 */
public record Listing(OrganisationId id, Offering offering, int references) {}
