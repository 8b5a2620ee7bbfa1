package jom.revenue;

import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jom.kernel.Money;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.UseCase;
import jom.proposal.JointProposals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Who is owed what: double entry, only ever added to, each source event once. */
@Service
public class Ledger {

    /** Longest reason of a reversal, in characters. */
    public static final int REASON_LENGTH_MAX = 1_000;

    private static final String DEAL_EVENT = "deal:";

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final LedgerArchive archive;
    private final DealMoney money;
    private final SettlementParts parts;
    private final JointProposals proposals;
    private final Deals deals;
    private final LedgerAudit audit;
    private final Clock clock;

    Ledger(
            LedgerArchive archive,
            DealMoney money,
            SettlementParts parts,
            JointProposals proposals,
            Deals deals,
            LedgerAudit audit,
            Clock clock) {
        this.archive = archive;
        this.money = money;
        this.parts = parts;
        this.proposals = proposals;
        this.deals = deals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Posts a deal that was won: per currency of the joint proposal's total what is owed to each party by the signed split,
     * against the prime's clearing account. What was invoiced before is owed already and not posted again. Every part then
     * waits for its owner's approval. Doing it again changes nothing.
     */
    @UseCase
    public void postDeal(OpportunityId opportunity) {
        OrganisationId prime = deals.requireWon(opportunity);
        List<Money> total = proposals.total(opportunity);
        if (total.isEmpty() || !total.stream().allMatch(Money::isPositive)) {
            throw new DealWithoutPrice();
        }
        if (isPosted(opportunity, total)) {
            return;
        }
        DealMoney.Open deal = money.open(opportunity, prime);
        if (isPosted(opportunity, total)) {
            return;
        }
        post(deal, total);
    }

    private boolean isPosted(OpportunityId opportunity, List<Money> total) {
        List<String> events =
                total.stream().map(amount -> event(opportunity, amount)).toList();
        return archive.knows(events) || money.knows(events);
    }

    private void post(DealMoney.Open deal, List<Money> total) {
        Instant now = clock.instant();
        List<DealMoney.Taken> steps = total.stream()
                .map(amount -> money.take(
                        deal,
                        amount.currency(),
                        event(deal.opportunity(), amount),
                        standing -> standing.ordered(amount),
                        now))
                .toList();
        steps.forEach(money::keep);
        List<BalancedPosting> postings =
                steps.stream().flatMap(step -> step.posting().stream()).toList();
        Set<OrganisationId> parties = new LinkedHashSet<>();
        steps.forEach(step -> parties.addAll(step.parties()));
        archive.addDeal(deal.opportunity(), postings, now);
        parts.saveAll(parties.stream()
                .map(party -> new SettlementPart(deal.opportunity(), party, now))
                .toList());
        audit.posted(deal.opportunity(), postings);
        LOG.info("deal posted opportunity={} postings={}", deal.opportunity(), postings.size());
    }

    private static String event(OpportunityId opportunity, Money amount) {
        return DEAL_EVENT + opportunity + ":" + amount.currency().getCurrencyCode();
    }

    /**
     * Takes the posting of a deal back by a further one, which names it. A posting is reversed once, a reversal never.
     *
     * @param reason at most 1000 characters
     * @return the reversal
     * @throws PostingOvertaken once money of the deal was invoiced or received in its currency
     */
    @UseCase
    public PostingId reverse(PostingId posting, String reason) {
        Texts.required("reason", reason, REASON_LENGTH_MAX);
        Posting wrong = archive.get(posting);
        if (wrong.reverses().isPresent() || archive.isReversed(posting)) {
            throw new PostingReversed();
        }
        BalancedPosting right = archive.content(wrong).reversed("reversal:" + posting);
        Instant now = clock.instant();
        takeBack(wrong, right, now);
        Posting reversal = wrong.reversal(right.sourceEvent(), reason, now);
        archive.add(reversal, right);
        audit.reversed(wrong, reversal, right);
        return reversal.id();
    }

    private void takeBack(Posting wrong, BalancedPosting right, Instant now) {
        OpportunityId opportunity = wrong.opportunity();
        DealMoney.Open deal = money.open(opportunity, deals.prime(opportunity));
        Currency currency = right.lines().get(0).amount().currency();
        DealStanding standing = money.standing(opportunity, currency);
        if (!wrong.sourceEvent().startsWith(DEAL_EVENT)
                || !standing.invoiced().isZero()
                || !standing.received().isZero()) {
            throw new PostingOvertaken();
        }
        money.keep(money.take(deal, currency, right.sourceEvent(), all -> DealStanding.nothing(currency), now));
    }
}
