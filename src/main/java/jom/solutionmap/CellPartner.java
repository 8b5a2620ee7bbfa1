package jom.solutionmap;

import java.util.Set;
import jom.kernel.BasisPoints;
import jom.network.Capability;
import jom.network.OrganisationId;

/**
 * A partner who has at least one of the capabilities that a cell takes.
 *
 * @param share of the capabilities needed
 * @param lacking what is missing
 * @param references in this industry and solution area
 * @param knowsIndustry whether it says that it knows the industry
 */
public record CellPartner(
        OrganisationId organisation,
        String name,
        BasisPoints share,
        Set<Capability> lacking,
        int references,
        boolean knowsIndustry) {

    public CellPartner {
        lacking = Set.copyOf(lacking);
    }

    /** Whether it has everything needed. */
    public boolean covers() {
        return lacking.isEmpty();
    }
}
