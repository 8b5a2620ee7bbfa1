package jom.revenue;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Takes the money of a deal one step further, and says what has to be posted for it. */
@Component
class DealMoney {

    private final Standings standings;
    private final SplitArchive splits;
    private final SplitBaseSource bases;

    DealMoney(Standings standings, SplitArchive splits, SplitBaseSource bases) {
        this.standings = standings;
        this.splits = splits;
        this.bases = bases;
    }

    /** A deal for which the transaction holds the lock, with its editions. */
    record Open(OpportunityId opportunity, OrganisationId prime, int edition, Map<Integer, SplitTerms> editions) {}

    /**
     * What a step comes to.
     *
     * @param posting nothing if no account changes
     * @param parties who has a line in the split
     * @param step to be kept
     * @param layers to be kept, if they are others than before
     */
    record Taken(
            Optional<BalancedPosting> posting,
            Set<OrganisationId> parties,
            Standings.Step step,
            Optional<SplitLayers> layers) {}

    /** Waits for whoever else moves the money of this deal. The split must be signed by everybody. */
    Open open(OpportunityId opportunity, OrganisationId prime) {
        if (!standings.lock(opportunity)) {
            throw new NoSplit();
        }
        SplitAgreement agreement = splits.get(opportunity);
        if (!agreement.isLocked()) {
            throw new SplitNotSigned();
        }
        return new Open(opportunity, prime, agreement.currentEdition(), splits.editions(agreement));
    }

    boolean knows(List<String> sourceEvents) {
        return standings.knows(sourceEvents);
    }

    DealStanding standing(OpportunityId opportunity, Currency currency) {
        return standings
                .last(opportunity, currency)
                .map(Standings.Known::standing)
                .orElseGet(() -> DealStanding.committed(standings.owed(opportunity, currency)));
    }

    /** Takes a step, of which nothing is written yet. */
    Taken take(Open deal, Currency currency, String sourceEvent, UnaryOperator<DealStanding> change, Instant at) {
        Standings.Known known =
                standings.last(deal.opportunity(), currency).orElseGet(() -> beforeTheFirst(deal, currency));
        DealStanding before = known.standing();
        DealStanding after = change.apply(before);
        SplitLayers layers = after.owed().compareTo(before.owed()) > 0
                ? known.layers().rising(deal.edition(), before.owed())
                : known.layers().falling(after.owed());
        Optional<BalancedPosting> posting = new StepPosting(
                        deal.prime(),
                        before,
                        after,
                        part -> known.layers().divide(part, edition -> division(deal, edition)),
                        part -> layers.divide(part, edition -> division(deal, edition)))
                .content(sourceEvent);
        Set<OrganisationId> parties = layers.divide(after.owed(), edition -> division(deal, edition)).keySet().stream()
                .map(SplitLayers.Key::organisation)
                .collect(Collectors.toUnmodifiableSet());
        return new Taken(
                posting,
                parties,
                new Standings.Step(deal.opportunity(), known.step() + 1, sourceEvent, after, at),
                Optional.of(layers).filter(now -> known.step() == 0 || !now.equals(known.layers())));
    }

    /** Writes a step down. All of an order are taken before the first is kept: a broken rule leaves nothing behind. */
    void keep(Taken taken) {
        standings.add(taken.step(), taken.layers());
    }

    private SplitLayers.Division division(Open deal, int edition) {
        SplitTerms terms = terms(deal, edition);
        return whole -> terms.divide(whole, bases.of(deal.opportunity(), terms, whole.currency()));
    }

    private Standings.Known beforeTheFirst(Open deal, Currency currency) {
        DealStanding standing = DealStanding.committed(standings.owed(deal.opportunity(), currency));
        SplitLayers layers = standing.owed().isZero()
                ? SplitLayers.NONE
                : SplitLayers.NONE.rising(
                        deal.edition(), DealStanding.nothing(currency).owed());
        return new Standings.Known(0, standing, layers);
    }

    private static SplitTerms terms(Open deal, int edition) {
        SplitTerms terms = deal.editions().get(edition);
        if (terms == null) {
            throw new IllegalStateException("an edition that divided money is gone: " + edition);
        }
        return terms;
    }
}
