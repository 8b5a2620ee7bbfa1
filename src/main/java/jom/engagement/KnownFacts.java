package jom.engagement;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.opportunity.PartnerFact;
import jom.opportunity.PartnerFacts;
import org.springframework.stereotype.Component;

/** Facts as records, kept among an opportunity's dated facts by the name of their kind. */
@Component
class KnownFacts {

    private static final TypeReference<LinkedHashMap<String, Object>> CONTENT = new TypeReference<>() {};

    private final PartnerFacts facts;
    private final ObjectMapper json;

    KnownFacts(PartnerFacts facts, ObjectMapper json) {
        this.facts = facts;
        this.json = json;
    }

    void keep(OpportunityId id, OrganisationId teller, EngagementFact fact) {
        Map<String, Object> content = json.convertValue(fact, CONTENT);
        content.values().removeIf(value -> value == null);
        facts.record(id, teller, kind(fact.getClass()), content);
    }

    <F extends EngagementFact> Optional<F> latest(OpportunityId id, OrganisationId teller, Class<F> kind) {
        return facts.latest(id, teller, kind(kind)).map(fact -> read(fact, kind));
    }

    /** Newest first. */
    <F extends EngagementFact> List<Told<F>> all(OpportunityId id, Class<F> kind) {
        return facts.all(id, kind(kind)).stream()
                .map(fact -> new Told<>(fact.organisation(), fact.recordedAt(), read(fact, kind)))
                .toList();
    }

    private <F extends EngagementFact> F read(PartnerFact fact, Class<F> kind) {
        return json.convertValue(fact.content(), kind);
    }

    /** {@code SolutionAttached} is kept as {@code solutionAttached}. */
    private static String kind(Class<? extends EngagementFact> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
