package jom.network;

import java.util.Locale;
import java.util.Map;

/**
 * A partner type and the workflows its partners run by default.
 *
 * @param prepareWorkflow before the proposal
 * @param deliverWorkflow after the win
 * @param names by language code
 */
public record PartnerTypeProfile(
        PartnerType type, WorkflowKey prepareWorkflow, WorkflowKey deliverWorkflow, Map<String, String> names) {

    public PartnerTypeProfile {
        names = Map.copyOf(names);
    }

    /** The name in a language, else in English, else the key. */
    public String name(Locale language) {
        String english = names.getOrDefault(Locale.ENGLISH.getLanguage(), type.key());
        return names.getOrDefault(language.getLanguage(), english);
    }
}
