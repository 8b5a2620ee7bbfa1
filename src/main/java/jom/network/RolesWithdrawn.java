package jom.network;

import java.util.Set;

/**
 * Somebody does not have these roles any more; told in the transaction in which that became true.
 *
 * @param roles at least one
 */
public record RolesWithdrawn(PersonId person, Set<Role> roles) {

    public RolesWithdrawn {
        roles = Set.copyOf(roles);
    }
}
