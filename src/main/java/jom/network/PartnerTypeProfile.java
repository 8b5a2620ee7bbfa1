package jom.network;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A partner type and the workflows its partners run by default.
 *
 * @param prepareWorkflow before the proposal
 * @param deliverWorkflow after the win
 * @param names by language code
 * @param roles the keys of the roles that its partners play as specialists
 * @param version of the record, for its entity tag
 */
public record PartnerTypeProfile(
        PartnerType type,
        WorkflowKey prepareWorkflow,
        WorkflowKey deliverWorkflow,
        Map<String, String> names,
        Set<String> roles,
        long version) {

    public PartnerTypeProfile {
        names = Map.copyOf(names);
        roles = Set.copyOf(roles);
    }

    /** The name in a language, else in English, else the key. */
    public String name(Locale language) {
        String english = names.getOrDefault(Locale.ENGLISH.getLanguage(), type.key());
        return names.getOrDefault(language.getLanguage(), english);
    }
}
