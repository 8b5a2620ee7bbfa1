package jom.opportunity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jom.network.PartnerType;
import jom.platform.UseCase;
import jom.portfolio.PortfolioId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes opportunities in: the first gate, complete and no duplicate. */
@Service
public class OpportunityIntake {

    private static final Logger LOG = LoggerFactory.getLogger(OpportunityIntake.class);

    private final StoredOpportunities opportunities;
    private final Participants participants;
    private final PresentTeam team;
    private final Claims claims;
    private final OpportunityNumbers numbers;
    private final Newcomers newcomers;
    private final Chronicle chronicle;

    OpportunityIntake(
            StoredOpportunities opportunities,
            Participants participants,
            PresentTeam team,
            Claims claims,
            OpportunityNumbers numbers,
            Newcomers newcomers,
            Chronicle chronicle) {
        this.opportunities = opportunities;
        this.participants = participants;
        this.team = team;
        this.claims = claims;
        this.numbers = numbers;
        this.newcomers = newcomers;
        this.chronicle = chronicle;
    }

    /**
     * Takes one in and makes its originator the first participant; publishes {@link OpportunityTakenIn}. Claims of
     * others on the same customer are not told here: they are found at the registration.
     *
     * @throws IntakeRefused if consent, value or date do not do
     * @throws DuplicateOpportunity if the originator pursues the same customer in one of these areas already
     * @throws jom.network.UnknownTerm if a code is in no list
     */
    @UseCase
    public OpportunityId takeIn(TakeInOpportunity order) {
        requireAcceptable(order);
        newcomers.requireKnownTerms(order);
        PortfolioId portfolio = newcomers.portfolioOf(order.originator());
        Set<ParticipantRole> roles = EnumSet.of(ParticipantRole.SOURCE);
        roles.addAll(order.ownRoles());
        PartnerType type = newcomers.playedBy(order.originator(), roles);
        requireNew(order);
        OpportunityId id = OpportunityId.next();
        Opportunity opportunity =
                opportunities.saveAndFlush(new Opportunity(id, numbers.next(), portfolio, chronicle.now(), order));
        claims.enter(opportunity);
        participants.save(new Participant(Seat.of(id, order.originator()), roles, type, chronicle.now()));
        team.changed(id);
        chronicle.keep(Chronicle.about(id, "takenIn")
                .with("number", opportunity.number())
                .with("stage", opportunity.stage().key())
                .with("organisation", order.originator().toString())
                .with("roles", keys(roles))
                .with("title", order.title())
                .with("customer", order.customer().name())
                .with("value", order.value().toString())
                .with("expectedClose", order.expectedClose().toString()));
        LOG.info("opportunity taken in opportunity={} originator={}", id, order.originator());
        chronicle.tell(new OpportunityTakenIn(id, portfolio, order.originator()));
        return id;
    }

    private void requireAcceptable(TakeInOpportunity order) {
        if (!order.consent().toShare()) {
            throw IntakeRefused.withoutConsent();
        }
        if (!order.value().isPositive()) {
            throw IntakeRefused.withoutValue();
        }
        if (order.expectedClose().isBefore(chronicle.today())) {
            throw IntakeRefused.closingInThePast();
        }
    }

    private void requireNew(TakeInOpportunity order) {
        claims.on(order.customer()).stream()
                .filter(claim -> claim.originator().equals(order.originator()))
                .filter(claim ->
                        !Collections.disjoint(claim.shared(), order.need().solutionAreas()))
                .findFirst()
                .ifPresent(claim -> {
                    throw new DuplicateOpportunity(claim.number());
                });
    }

    static List<String> keys(Set<ParticipantRole> roles) {
        return roles.stream().sorted().map(ParticipantRole::key).toList();
    }
}
