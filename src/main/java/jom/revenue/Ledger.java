package jom.revenue;

import java.time.Clock;
import java.time.Instant;
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

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final LedgerArchive archive;
    private final SplitArchive splits;
    private final SplitBaseSource bases;
    private final SettlementParts parts;
    private final JointProposals proposals;
    private final Deals deals;
    private final LedgerAudit audit;
    private final Clock clock;

    Ledger(
            LedgerArchive archive,
            SplitArchive splits,
            SplitBaseSource bases,
            SettlementParts parts,
            JointProposals proposals,
            Deals deals,
            LedgerAudit audit,
            Clock clock) {
        this.archive = archive;
        this.splits = splits;
        this.bases = bases;
        this.parts = parts;
        this.proposals = proposals;
        this.deals = deals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Posts a deal that was won: per currency of the joint proposal's total one posting, the prime's clearing account
     * against what is owed to each party by the signed split. Every part then waits for its owner's approval. Doing it
     * again changes nothing.
     */
    @UseCase
    public void postDeal(OpportunityId opportunity) {
        OrganisationId prime = deals.requireWon(opportunity);
        List<Money> total = proposals.total(opportunity);
        if (total.isEmpty() || !total.stream().allMatch(Money::isPositive)) {
            throw new DealWithoutPrice();
        }
        if (archive.knows(
                total.stream().map(amount -> event(opportunity, amount)).toList())) {
            return;
        }
        SplitTerms terms = signedTerms(opportunity);
        Instant now = clock.instant();
        List<BalancedPosting> postings = total.stream()
                .map(amount -> BalancedPosting.ofDeal(
                        event(opportunity, amount), prime, amount, parts(opportunity, amount, terms)))
                .toList();
        archive.addDeal(opportunity, postings, now);
        parts.saveAll(parties(postings).stream()
                .map(party -> new SettlementPart(opportunity, party, now))
                .toList());
        audit.posted(opportunity, postings);
        LOG.info("deal posted opportunity={} postings={}", opportunity, postings.size());
    }

    private List<SplitTerms.Part> parts(OpportunityId opportunity, Money amount, SplitTerms terms) {
        return terms.divide(amount, bases.of(opportunity, terms, amount.currency()));
    }

    private SplitTerms signedTerms(OpportunityId opportunity) {
        SplitAgreement agreement = splits.get(opportunity);
        if (!agreement.isLocked()) {
            throw new SplitNotSigned();
        }
        return splits.terms(agreement);
    }

    private static String event(OpportunityId opportunity, Money amount) {
        return "deal:" + opportunity + ":" + amount.currency().getCurrencyCode();
    }

    private static Set<OrganisationId> parties(List<BalancedPosting> postings) {
        Set<OrganisationId> parties = new LinkedHashSet<>();
        postings.forEach(posting -> posting.lines().stream()
                .filter(line -> line.account() == Account.PAYABLE)
                .forEach(line -> parties.add(line.organisation())));
        return parties;
    }

    /**
     * Takes a posting back by a further one, which names it. A posting is reversed once, a reversal never.
     *
     * @param reason at most 1000 characters
     * @return the reversal
     */
    @UseCase
    public PostingId reverse(PostingId posting, String reason) {
        Texts.required("reason", reason, REASON_LENGTH_MAX);
        Posting wrong = archive.get(posting);
        if (wrong.reverses().isPresent() || archive.isReversed(posting)) {
            throw new PostingReversed();
        }
        BalancedPosting right = archive.content(wrong).reversed("reversal:" + posting);
        Posting reversal = wrong.reversal(right.sourceEvent(), reason, clock.instant());
        archive.add(reversal, right);
        audit.reversed(wrong, reversal, right);
        return reversal.id();
    }
}
