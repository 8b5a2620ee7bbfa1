package jom.engagement;

import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
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

    private final KnownFacts facts;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;

    Engagements(KnownFacts facts, Dossiers dossiers, ApplicationEventPublisher events) {
        this.facts = facts;
        this.dossiers = dossiers;
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
        fact.check(dossiers.of(id, teller));
        facts.keep(id, teller, fact);
        events.publishEvent(new FactTold(id, teller, fact));
    }

    /** What this organisation told last of this kind. */
    @Transactional(readOnly = true)
    public <F extends EngagementFact> Optional<F> latest(OpportunityId id, OrganisationId teller, Class<F> kind) {
        return facts.latest(id, teller, kind);
    }

    /** All that this organisation told of this kind, newest first. */
    @Transactional(readOnly = true)
    public <F extends EngagementFact> List<Told<F>> history(OpportunityId id, OrganisationId teller, Class<F> kind) {
        return facts.all(id, kind).stream()
                .filter(told -> told.teller().equals(teller))
                .toList();
    }

    /** All that anybody told of this kind, newest first; for callers that show it to whom it is for. */
    @Transactional(readOnly = true)
    public <F extends EngagementFact> List<Told<F>> all(OpportunityId id, Class<F> kind) {
        return facts.all(id, kind);
    }

    /** Where the milestones of an integrator's statement of work stand. */
    @Transactional(readOnly = true)
    public Milestones milestones(OpportunityId id, OrganisationId integrator) {
        return Milestones.of(dossiers.of(id, integrator));
    }
}
