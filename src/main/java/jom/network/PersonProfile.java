package jom.network;

import java.util.Locale;
import java.util.Set;

/**
 * A person, without the password.
 *
 * @param version goes up with every change
 * @param signInName as stored: lower case
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
        boolean disabled) {

    public PersonProfile {
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
    }

    /** The person as somebody who asks for something. */
    public Reader reader() {
        return new Reader(id, signInName, organisations, roles, language);
    }
}
