package jom.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jom.kernel.Texts;

/**
 * What is told of a person, and may be told anew.
 *
 * @param displayName at most {@value #DISPLAY_NAME_LENGTH_MAX} characters
 * @param email at most {@value #EMAIL_LENGTH_MAX} characters, with an {@code @} in between
 * @param language in which texts are wanted; only the language counts, not a country
 * @param organisations the person belongs to, at most {@value #ORGANISATIONS_MAX}
 */
public record PersonDetails(
        String displayName, String email, Locale language, Set<Role> roles, Set<OrganisationId> organisations) {

    public static final int DISPLAY_NAME_LENGTH_MAX = 120;
    public static final int EMAIL_LENGTH_MAX = 254;
    public static final int ORGANISATIONS_MAX = 100;
    public static final String EMAIL_FORM = "[^@\\s]{1,64}@[^@\\s]{1,189}";

    public PersonDetails {
        Texts.required("display name", displayName, DISPLAY_NAME_LENGTH_MAX);
        Texts.required("e-mail", email, EMAIL_LENGTH_MAX);
        if (!email.matches(EMAIL_FORM)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        if (!language.getLanguage().matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language");
        }
        language = Locale.forLanguageTag(language.getLanguage());
        if (organisations.size() > ORGANISATIONS_MAX) {
            throw new IllegalArgumentException("more than " + ORGANISATIONS_MAX + " organisations");
        }
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
    }

    /** The names of those details that are personal, so that no trail keeps them, and that were others before. */
    List<String> privateChanges(PersonDetails before) {
        List<String> changed = new ArrayList<>();
        if (!displayName.equals(before.displayName)) {
            changed.add("displayName");
        }
        if (!email.equals(before.email)) {
            changed.add("email");
        }
        if (!language.equals(before.language)) {
            changed.add("language");
        }
        return changed;
    }

    /** The roles that were there before and are not any more. */
    Set<Role> rolesWithdrawn(PersonDetails before) {
        return before.roles.stream().filter(role -> !roles.contains(role)).collect(Collectors.toSet());
    }
}
