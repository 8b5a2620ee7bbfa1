package jom.opportunity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.kernel.Identifiers;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what participants tell while they prepare and deliver. Each fact is the teller's own: others see it only where a caller decides so. */
@Service
public class PartnerFacts {

    public static final int KIND_LENGTH_MAX = 60;

    /** As JSON; far more than any form sends. */
    public static final int CONTENT_LENGTH_MAX = 100_000;

    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final KnownOpportunities opportunities;
    private final KeptFacts facts;
    private final Chronicle chronicle;
    private final ObjectMapper json;

    PartnerFacts(KnownOpportunities opportunities, KeptFacts facts, Chronicle chronicle, ObjectMapper json) {
        this.opportunities = opportunities;
        this.facts = facts;
        this.chronicle = chronicle;
        this.json = json;
    }

    /**
     * Keeps a fact; earlier ones of the same kind stay, and are no longer the latest.
     *
     * @param content answers by name, without those that were not given
     * @throws UnknownOpportunity if there is no such opportunity
     */
    @UseCase
    public void record(OpportunityId id, OrganisationId teller, String kind, Map<String, ?> content) {
        opportunities.require(id);
        Texts.required("kind", kind, KIND_LENGTH_MAX);
        String text = Texts.required("content", written(content), CONTENT_LENGTH_MAX);
        facts.add(new KeptFact(Identifiers.next(), id, teller, kind, text, chronicle.now()));
        chronicle.keep(Chronicle.about(id, "factRecorded")
                .visibleTo(Audience.organisation(teller.value()))
                .with("organisation", teller.toString())
                .with("kind", kind)
                .with("content", Map.copyOf(content)));
    }

    /** What this organisation told last. */
    @Transactional(readOnly = true)
    public Optional<PartnerFact> latest(OpportunityId id, OrganisationId teller, String kind) {
        return facts.latest(id, teller, kind).map(this::read);
    }

    /** All that was told of one kind, newest first; for callers that show it to whom it is for. */
    @Transactional(readOnly = true)
    public List<PartnerFact> all(OpportunityId id, String kind) {
        return facts.all(id, kind).stream().map(this::read).toList();
    }

    private PartnerFact read(KeptFact fact) {
        try {
            return new PartnerFact(
                    fact.teller(), fact.kind(), fact.recordedAt(), json.readValue(fact.content(), CONTENT));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept fact is unreadable: " + fact.id(), unreadable);
        }
    }

    private String written(Map<String, ?> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("not plain answers", unwritable);
        }
    }
}
