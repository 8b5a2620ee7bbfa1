package jom.network.onboarding;

import java.util.Locale;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PersonDetails;
import jom.network.RegisterPerson;
import jom.network.Role;

/**
 * The first partner user of an organisation that joins.
 *
 * @param signInName as {@link RegisterPerson} wants it, as is the password
 * @param language in which texts are wanted
 */
public record Contact(String signInName, String password, String displayName, String email, Locale language) {

    RegisterPerson of(OrganisationId organisation) {
        return new RegisterPerson(
                signInName,
                password,
                new PersonDetails(displayName, email, language, Set.of(Role.PARTNER_USER), Set.of(organisation)));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Contact[" + signInName + "]";
    }
}
