package jom.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.kernel.BasisPoints;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.Taxonomies;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.springframework.stereotype.Component;

/** Opens the dossier of an opportunity for one participant. */
@Component
class Dossiers {

    private final KnownFacts facts;
    private final Opportunities opportunities;
    private final Taxonomies taxonomies;
    private final Resales resales;
    private final Clock clock;

    Dossiers(KnownFacts facts, Opportunities opportunities, Taxonomies taxonomies, Resales resales, Clock clock) {
        this.facts = facts;
        this.opportunities = opportunities;
        this.taxonomies = taxonomies;
        this.resales = resales;
        this.clock = clock;
    }

    Dossier of(OpportunityId id, OrganisationId teller) {
        return new Known(id, teller);
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
        public Set<ParticipantRole> othersRoles() {
            return opportunities.participants(id).stream()
                    .filter(participant -> !participant.organisation().equals(teller))
                    .flatMap(participant -> participant.roles().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }

        @Override
        public <F extends EngagementFact> Optional<F> own(Class<F> kind) {
            return facts.latest(id, teller, kind);
        }

        @Override
        public <F extends EngagementFact> List<F> ownHistory(Class<F> kind) {
            return historyOf(teller, kind);
        }

        @Override
        public <F extends EngagementFact> List<F> historyOf(OrganisationId participant, Class<F> kind) {
            return facts.all(id, kind).stream()
                    .filter(told -> told.teller().equals(participant))
                    .map(Told::fact)
                    .toList();
        }

        @Override
        public <F extends EngagementFact> List<F> all(Class<F> kind) {
            return facts.all(id, kind).stream().map(Told::fact).toList();
        }

        @Override
        public <F extends EngagementFact> List<F> everybodys(Class<F> kind) {
            Map<OrganisationId, F> newest = new LinkedHashMap<>();
            facts.all(id, kind).forEach(told -> newest.putIfAbsent(told.teller(), told.fact()));
            return List.copyOf(newest.values());
        }

        @Override
        public void requireKnown(Industry industry) {
            taxonomies.requireKnown(industry);
        }

        @Override
        public BasisPoints upliftAtMost() {
            return resales.upliftAtMost(id, teller);
        }
    }
}
