package jom.revenue;

import java.util.List;
import jom.kernel.Money;
import jom.network.OrganisationId;

/**
 * Lines that belong together and add up to zero; there is no other way to write into the ledger.
 *
 * @param sourceEvent what it is about, once in the whole ledger
 * @param lines at least two, all in one currency
 */
record BalancedPosting(String sourceEvent, List<Line> lines) {

    static final int SOURCE_EVENT_LENGTH_MAX = 120;

    /**
     * One account changed.
     *
     * @param amount a debit is positive, a credit negative
     */
    record Line(OrganisationId organisation, Account account, String label, Money amount) {

        Line negated() {
            return new Line(organisation, account, label, amount.negated());
        }
    }

    BalancedPosting {
        lines = List.copyOf(lines);
        if (lines.size() < 2) {
            throw new IllegalArgumentException("a posting has at least two lines");
        }
        Money sum = Money.sum(
                lines.get(0).amount().currency(),
                lines.stream().map(Line::amount).toList());
        if (!sum.isZero()) {
            throw new IllegalArgumentException("a posting adds up to zero, not to " + sum);
        }
    }

    /** The same with every sign turned round. */
    BalancedPosting reversed(String reversingEvent) {
        return new BalancedPosting(
                reversingEvent, lines.stream().map(Line::negated).toList());
    }
}
