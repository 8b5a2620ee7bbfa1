package jom.opportunity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jom.kernel.DateRange;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about claims on customers: the second gate. */
@Service
public class Registration {

    /** How long a granted claim is protected. */
    public static final int PROTECTION_DAYS = 90;

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private final StoredOpportunities opportunities;
    private final Claims claims;
    private final Chronicle chronicle;

    Registration(StoredOpportunities opportunities, Claims claims, Chronicle chronicle) {
        this.opportunities = opportunities;
        this.claims = claims;
        this.chronicle = chronicle;
    }

    /** Looks for other live claims on the same customer; a protection that has lapsed claims nothing. */
    @Transactional(readOnly = true)
    public RegistrationAssessment assess(OpportunityId id) {
        OpportunityFacts facts = opportunities.require(id).facts();
        List<Overlap> overlaps = claims.on(facts.customer()).stream()
                .filter(claim -> !claim.opportunity().equals(id))
                .filter(claim -> claim.protectedUntil()
                        .map(until -> !until.isBefore(chronicle.today()))
                        .orElse(true))
                .map(claim -> Claims.withAreas(
                        claim, shared(claim.shared(), facts.need().solutionAreas())))
                .toList();
        Set<OrganisationId> claimants =
                overlaps.stream().map(Overlap::originator).collect(Collectors.toSet());
        return new RegistrationAssessment(
                !overlaps.isEmpty(),
                overlaps.stream().anyMatch(claim -> !claim.shared().isEmpty()),
                claimants.equals(Set.of(facts.originator())),
                overlaps);
    }

    /**
     * Decides about the claim; a granted one is protected for {@value #PROTECTION_DAYS} days from today on.
     *
     * @param reason at most 1,000 characters; needed for a refusal
     * @return whether the opportunity goes on
     * @throws ReasonMissing if it is refused without a word
     * @throws StageNotReachable if it was decided before
     */
    @UseCase
    public boolean decide(OpportunityId id, RegistrationOutcome outcome, @Nullable String reason) {
        String words = Texts.optional("reason", reason, Opportunity.REASON_LENGTH_MAX);
        if (outcome == RegistrationOutcome.REFUSED && words == null) {
            throw new ReasonMissing();
        }
        Opportunity opportunity = opportunities.require(id);
        Stage before = opportunity.stage();
        DateRange protection =
                new DateRange(chronicle.today(), chronicle.today().plusDays(PROTECTION_DAYS));
        opportunity.decideClaim(outcome, words, protection);
        if (opportunity.stage().isEnd()) {
            claims.release(id);
        }
        chronicle.keep(Chronicle.about(id, "registrationDecided")
                .changed("stage", before.key(), opportunity.stage().key())
                .with("outcome", outcome.key())
                .with("protectedUntil", outcome.isGranted() ? String.valueOf(protection.until()) : null));
        LOG.info("registration decided opportunity={} outcome={}", id, outcome);
        chronicle.tell(new RegistrationDecided(id, outcome));
        return outcome.isGranted();
    }

    /** How the claim was decided; empty while nobody has decided. */
    @Transactional(readOnly = true)
    public Optional<RegistrationOutcome> outcome(OpportunityId id) {
        return opportunities.require(id).claim().map(ClaimColumns::outcome);
    }

    private static Set<SolutionArea> shared(Set<SolutionArea> some, Set<SolutionArea> others) {
        Set<SolutionArea> shared = new TreeSet<>(some);
        shared.retainAll(others);
        return shared;
    }
}
