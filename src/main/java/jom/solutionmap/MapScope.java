package jom.solutionmap;

import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.Territory;

/**
 * Whom the map counts.
 *
 * @param members only these; everybody if empty
 * @param territory only who delivers in all of it; anywhere if empty
 */
public record MapScope(Optional<Set<OrganisationId>> members, Optional<Territory> territory) {

    /** Everybody, wherever they deliver. */
    public static final MapScope ALL = new MapScope(Optional.empty(), Optional.empty());

    public MapScope {
        members = members.map(Set::copyOf);
    }
}
