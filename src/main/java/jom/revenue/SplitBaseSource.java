package jom.revenue;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jom.kernel.Money;
import jom.opportunity.OpportunityId;
import jom.proposal.JointProposals;
import jom.proposal.PriceKind;
import jom.proposal.PriceLine;
import jom.proposal.PriceRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Knows how much the bases of a deal are: the price lines of the joint proposal say it by their kinds. In a currency in which
 * one line does not say its kind, no base but the total is known.
 */
@Component
class SplitBaseSource implements PriceRule {

    private static final Map<SplitBase, PriceKind> PRICED = Map.of(
            SplitBase.LICENCE, PriceKind.LICENCE,
            SplitBase.SERVICES, PriceKind.SERVICES,
            SplitBase.HOSTING, PriceKind.HOSTING);

    private final SplitArchive archive;
    /** Looked up when it is needed: proposals ask this rule, and this rule asks proposals. */
    private final ObjectProvider<JointProposals> proposals;

    SplitBaseSource(SplitArchive archive, ObjectProvider<JointProposals> proposals) {
        this.archive = archive;
        this.proposals = proposals;
    }

    /** Where a split needs them, kinds are asked for while prices are written, not when the deal is to be posted. */
    @Override
    public void check(OpportunityId opportunity, List<PriceLine> lines) {
        if (lines.stream().anyMatch(line -> line.kind() == null) && needsKinds(opportunity)) {
            throw new PriceKindMissing();
        }
    }

    private boolean needsKinds(OpportunityId opportunity) {
        Optional<SplitTerms> terms = archive.find(opportunity).map(archive::terms);
        return terms.stream().flatMap(known -> known.bases().stream()).anyMatch(PRICED::containsKey);
    }

    /** What is known in one currency; nothing is read for terms that need no base. */
    SplitBases of(OpportunityId opportunity, SplitTerms terms, Currency currency) {
        return terms.bases().isEmpty()
                ? SplitBases.NONE
                : of(proposals.getObject().prices(opportunity), currency);
    }

    static SplitBases of(List<PriceLine> prices, Currency currency) {
        List<PriceLine> lines = prices.stream()
                .filter(line -> line.price().currency().equals(currency))
                .toList();
        SplitBases known = SplitBases.NONE;
        if (lines.stream().allMatch(line -> line.kind() != null)) {
            for (Map.Entry<SplitBase, PriceKind> priced : PRICED.entrySet()) {
                known = known.with(priced.getKey(), sum(lines, priced.getValue(), currency));
            }
        }
        return known;
    }

    private static Money sum(List<PriceLine> lines, PriceKind kind, Currency currency) {
        return Money.sum(
                currency,
                lines.stream()
                        .filter(line -> Objects.requireNonNull(line.kind()) == kind)
                        .map(PriceLine::price)
                        .toList());
    }
}
