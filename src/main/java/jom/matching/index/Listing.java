package jom.matching.index;

import jom.network.Offering;
import jom.network.OrganisationId;

/**
 * What the index holds of an organisation. Where it is at home and how large it is are left out: neither counts.
 *
 * @param references how many it has; from 127 on nobody counts
 * @param verified not one that joins and has not been verified
 */
public record Listing(OrganisationId id, Offering offering, int references, boolean verified) {}
