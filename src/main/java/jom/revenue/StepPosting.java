package jom.revenue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jom.kernel.Money;
import jom.network.OrganisationId;

/**
 * The accounts that change when the money of a deal goes from one standing to the next: each is what it is afterwards less
 * what it was before, so after any steps in any order the accounts are what the last standing says.
 *
 * @param dividedBefore an amount by the split as it divided before the step
 * @param dividedAfter an amount by the split as it divides after the step
 */
record StepPosting(
        OrganisationId prime,
        DealStanding before,
        DealStanding after,
        Function<Money, Map<SplitLayers.Key, Money>> dividedBefore,
        Function<Money, Map<SplitLayers.Key, Money>> dividedAfter) {

    static final String DEAL = "deal";
    static final String INVOICES = "invoices";
    static final String PAYMENTS = "payments";

    /** Nothing if no account changes. */
    Optional<BalancedPosting> content(String sourceEvent) {
        List<BalancedPosting.Line> lines = new ArrayList<>();
        Money owed = after.owed().minus(before.owed());
        Money invoiced = after.invoiced().minus(before.invoiced());
        Money received = after.received().minus(before.received());
        add(lines, Account.CLEARING, DEAL, owed.minus(invoiced));
        add(lines, Account.RECEIVABLE, INVOICES, invoiced.minus(received));
        add(lines, Account.CASH, PAYMENTS, received);
        parts(lines);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new BalancedPosting(sourceEvent, lines));
    }

    private void add(List<BalancedPosting.Line> lines, Account account, String label, Money change) {
        if (!change.isZero()) {
            lines.add(new BalancedPosting.Line(prime, account, label, change));
        }
    }

    private void parts(List<BalancedPosting.Line> lines) {
        Map<SplitLayers.Key, Money> owedBefore = dividedBefore.apply(before.owed());
        Map<SplitLayers.Key, Money> owedAfter = dividedAfter.apply(after.owed());
        Map<SplitLayers.Key, Money> dueBefore = dividedBefore.apply(before.due());
        Map<SplitLayers.Key, Money> dueAfter = dividedAfter.apply(after.due());
        Set<SplitLayers.Key> keys = new LinkedHashSet<>(owedBefore.keySet());
        keys.addAll(owedAfter.keySet());
        for (SplitLayers.Key key : keys) {
            Money due = change(key, dueBefore, dueAfter);
            Money open = change(key, owedBefore, owedAfter).minus(due);
            // A line that gives nothing so far is posted once: its owner sees that it is there.
            if (!open.isZero() || !owedBefore.containsKey(key)) {
                lines.add(new BalancedPosting.Line(key.organisation(), Account.PAYABLE, key.label(), open.negated()));
            }
            if (!due.isZero()) {
                lines.add(new BalancedPosting.Line(key.organisation(), Account.DUE, key.label(), due.negated()));
            }
        }
    }

    private Money change(SplitLayers.Key key, Map<SplitLayers.Key, Money> was, Map<SplitLayers.Key, Money> is) {
        Money zero = Money.zero(after.committed().currency());
        return is.getOrDefault(key, zero).minus(was.getOrDefault(key, zero));
    }
}
