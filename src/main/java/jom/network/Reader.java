package jom.network;

import java.util.Locale;
import java.util.Set;

/**
 * Who asks, with all that decides what may be seen: as of the sign-in, at most a minute old.
 *
 * @param organisations the person belongs to, and those that became part of them: {@link Aliases#living} leaves these out
 * @param language in which texts are wanted
 */
public record Reader(
        PersonId person, String signInName, Set<OrganisationId> organisations, Set<Role> roles, Locale language) {

    public Reader {
        organisations = Set.copyOf(organisations);
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether it is a portfolio manager or an administrator, who may know partners better than partners know each other. */
    public boolean looksAfterPartners() {
        return is(Role.PPM) || is(Role.ADMINISTRATOR);
    }

    public boolean belongsTo(OrganisationId organisation) {
        return organisations.contains(organisation);
    }
}
