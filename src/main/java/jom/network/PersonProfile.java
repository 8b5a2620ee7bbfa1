package jom.network;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A person, without the password.
 *
 * @param version goes up with every change
 * @param signInName as stored: lower case
 * @param formerly what became part of these organisations: what was begun in its name goes on in its name
 * @param disabled may not sign in any more
 */
public record PersonProfile(
        PersonId id,
        long version,
        String signInName,
        String displayName,
        String email,
        Locale language,
        Set<Role> roles,
        Set<OrganisationId> organisations,
        Set<OrganisationId> formerly,
        boolean disabled) {

    public PersonProfile {
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
        formerly = Set.copyOf(formerly);
    }

    /** The person as somebody who asks for something. */
    public Reader reader() {
        return new Reader(id, signInName, speaksFor(), roles, language);
    }

    /** The organisations, and what became part of them. */
    public Set<OrganisationId> speaksFor() {
        Set<OrganisationId> all = new HashSet<>(organisations);
        all.addAll(formerly);
        return Set.copyOf(all);
    }
}
