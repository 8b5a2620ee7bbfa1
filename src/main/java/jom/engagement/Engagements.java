package jom.engagement;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.opportunity.PartnerFact;
import jom.opportunity.PartnerFacts;
import jom.platform.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what participants tell about their parts and finds it again. Each fact is the teller's own: others see it only
 * where a caller decides so.
 */
@Service
public class Engagements {

    private static final TypeReference<LinkedHashMap<String, Object>> CONTENT = new TypeReference<>() {};

    private final PartnerFacts facts;
    private final Opportunities opportunities;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Engagements(
            PartnerFacts facts,
            Opportunities opportunities,
            ObjectMapper json,
            Clock clock,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.opportunities = opportunities;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps a fact and publishes {@link FactTold}; the earlier ones of its kind stay as history.
     *
     * @throws jom.opportunity.UnknownOpportunity if there is no such opportunity
     * @throws FactRefused if it does not fit to what is known already
     */
    @UseCase
    public void record(OpportunityId id, OrganisationId teller, EngagementFact fact) {
        fact.check(new Known(id, teller));
        Map<String, Object> content = json.convertValue(fact, CONTENT);
        content.values().removeIf(value -> value == null);
        facts.record(id, teller, kind(fact.getClass()), content);
        events.publishEvent(new FactTold(id, teller, fact));
    }

    /** What this organisation told last of this kind. */
    @Transactional(readOnly = true)
    public <F extends EngagementFact> Optional<F> latest(OpportunityId id, OrganisationId teller, Class<F> kind) {
        return facts.latest(id, teller, kind(kind)).map(fact -> read(fact, kind));
    }

    /** All that this organisation told of this kind, newest first. */
    @Transactional(readOnly = true)
    public <F extends EngagementFact> List<Told<F>> history(OpportunityId id, OrganisationId teller, Class<F> kind) {
        return all(id, kind).stream()
                .filter(told -> told.teller().equals(teller))
                .toList();
    }

    /** All that anybody told of this kind, newest first; for callers that show it to whom it is for. */
    @Transactional(readOnly = true)
    public <F extends EngagementFact> List<Told<F>> all(OpportunityId id, Class<F> kind) {
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

    private final class Known implements Dossier {

        private final OpportunityId id;
        private final OrganisationId teller;

        private Known(OpportunityId id, OrganisationId teller) {
            this.id = id;
            this.teller = teller;
        }

        @Override
        public OpportunityFacts deal() {
            return opportunities.facts(id);
        }

        @Override
        public OrganisationId teller() {
            return teller;
        }

        @Override
        public LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }

        @Override
        public <F extends EngagementFact> Optional<F> own(Class<F> kind) {
            return latest(id, teller, kind);
        }

        @Override
        public <F extends EngagementFact> List<F> ownHistory(Class<F> kind) {
            return history(id, teller, kind).stream().map(Told::fact).toList();
        }

        @Override
        public <F extends EngagementFact> List<F> everybodys(Class<F> kind) {
            Map<OrganisationId, F> newest = new LinkedHashMap<>();
            all(id, kind).forEach(told -> newest.putIfAbsent(told.teller(), told.fact()));
            return List.copyOf(newest.values());
        }
    }
}
