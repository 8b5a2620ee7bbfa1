package jom.workflow.kit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who does a task: the groups that the gate knows, in words. */
final class Groups {

    /** The gate knows them in shipped models only. */
    private static final Set<String> OF_SHIPPED_MODELS = Set.of(
            "manager-${leavingId}",
            "manager-${successorId}",
            "manager-${verifierId}",
            "organisation-${onboardingId}",
            "administrators");

    private static final Map<String, String> WORDS = words();

    private Groups() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("organisation-${organisationId}", "The organisation that acts");
        words.put("portfolio-${portfolioId}", "The managers of the portfolio");
        words.put("organisation-${primeId}", "The contracting party, which speaks with the customer");
        words.put("organisation-${originatorId}", "The organisation that brought the opportunity in");
        words.put("organisation-${counterpartId}", "The participant that a building block has found");
        words.put("finance-${organisationId}", "Finance of the organisation that acts");
        words.put("finance-${primeId}", "Finance of the contracting party");
        return words;
    }

    /** The words for some of them, in the usual order. */
    static Map<String, String> named(Collection<String> groups) {
        if (!WORDS.keySet().containsAll(groups)) {
            throw new IllegalStateException("no words for one of " + groups);
        }
        Map<String, String> named = new LinkedHashMap<>(WORDS);
        named.keySet().retainAll(groups);
        return named;
    }

    /** All but that of who brought the opportunity in, which partners' processes do not know. */
    static Map<String, String> ofPartnersProcesses() {
        Map<String, String> named = new LinkedHashMap<>(WORDS);
        named.remove("organisation-${originatorId}");
        return named;
    }

    /** Whether no model but a shipped one may have a task for any of these. */
    static boolean areOfShippedModels(Collection<String> groups) {
        return !groups.isEmpty() && OF_SHIPPED_MODELS.containsAll(groups);
    }
}
