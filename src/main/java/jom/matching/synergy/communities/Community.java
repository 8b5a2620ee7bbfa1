package jom.matching.synergy.communities;

import java.util.List;
import jom.network.OrganisationId;

/**
 * Organisations that belong together.
 *
 * @param members in the order of ids, at least two
 */
public record Community(List<OrganisationId> members) {

    public Community {
        members = List.copyOf(members);
    }
}
