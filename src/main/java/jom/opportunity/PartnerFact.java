package jom.opportunity;

import java.time.Instant;
import java.util.Map;
import jom.network.OrganisationId;

/**
 * What a participant told, as of a day.
 *
 * @param kind the contract that asked for it
 * @param content answers by name: texts, numbers, booleans, lists and maps of them
 */
public record PartnerFact(OrganisationId organisation, String kind, Instant recordedAt, Map<String, Object> content) {

    public PartnerFact {
        content = Map.copyOf(content);
    }
}
