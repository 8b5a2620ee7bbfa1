package jom.portfolio;

import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PersonId;

/**
 * A portfolio.
 *
 * @param version goes up with every change
 * @param members in the order in which they joined
 */
public record PortfolioProfile(
        PortfolioId id, long version, String name, List<OrganisationId> members, Set<PersonId> managers) {

    public PortfolioProfile {
        members = List.copyOf(members);
        managers = Set.copyOf(managers);
    }
}
