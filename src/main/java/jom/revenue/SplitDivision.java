package jom.revenue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import jom.kernel.BasisPoints;
import jom.kernel.Money;

/**
 * One amount on its way through the lines, in their order of application. Each line gets no more than is left when its turn
 * comes, so that the parts never exceed the whole, whatever floors ask for.
 */
final class SplitDivision {

    private final SplitTerms terms;
    private final Money whole;
    private final SplitBases bases;
    private final List<SplitTerms.Part> parts = new ArrayList<>();
    private Money left;

    private SplitDivision(SplitTerms terms, Money whole, SplitBases bases) {
        this.terms = terms;
        this.whole = whole;
        this.bases = bases;
        this.left = whole;
    }

    /** @param whole not negative */
    static List<SplitTerms.Part> of(SplitTerms terms, Money whole, SplitBases bases) {
        SplitDivision division = new SplitDivision(terms, whole, bases);
        division.fees();
        division.portions();
        division.shares();
        return List.copyOf(division.parts);
    }

    private void fees() {
        for (SplitLine.Fee fee : terms.of(SplitLine.Fee.class)) {
            if (fee.amount().currency().equals(currency())) {
                give(fee, fee.amount().compareTo(left) <= 0 ? fee.amount() : left);
            }
        }
    }

    /**
     * The exact amounts together are rounded up, and what that adds is a last share of nobody: so each quota is the exact
     * amount itself, and a line that ends at its cap, which is whole, never gets a unit more.
     */
    private void portions() {
        List<SplitLine.Portion> takers = terms.of(SplitLine.Portion.class).stream()
                .filter(portion -> portion.bears(currency()))
                .toList();
        List<BigDecimal> exact = exact(takers);
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            takers.forEach(taker -> give(taker, Money.zero(currency())));
            return;
        }
        BigDecimal rounded = sum.setScale(currency().getDefaultFractionDigits(), RoundingMode.CEILING);
        exact.add(rounded.subtract(sum));
        List<Money> amounts = new Money(rounded, currency()).allocateBy(exact);
        for (int i = 0; i < takers.size(); i++) {
            give(takers.get(i), amounts.get(i));
        }
    }

    private List<BigDecimal> exact(List<SplitLine.Portion> takers) {
        List<BigDecimal> exact = new ArrayList<>();
        BigDecimal free = left.amount();
        for (SplitLine.Portion taker : takers) {
            BigDecimal amount = taker.of(bases.amount(taker.base(), whole)).min(free);
            exact.add(amount);
            free = free.subtract(amount);
        }
        return exact;
    }

    /** By largest remainder; then the rest line takes what caps cut off, and gives what floors need, as far as it can. */
    private void shares() {
        List<SplitLine.Share> takers = terms.of(SplitLine.Share.class);
        List<SplitLine.Rest> rests = terms.of(SplitLine.Rest.class);
        List<Money> amounts = new ArrayList<>(left.allocate(weights(takers, rests.isEmpty())));
        if (!rests.isEmpty()) {
            capped(takers, amounts);
            floored(takers, amounts);
        }
        for (int i = 0; i < takers.size(); i++) {
            give(takers.get(i), amounts.get(i));
        }
        rests.forEach(rest -> give(rest, amounts.get(takers.size())));
    }

    private static List<BasisPoints> weights(List<SplitLine.Share> takers, boolean whole) {
        List<BasisPoints> weights = new ArrayList<>();
        int free = BasisPoints.WHOLE;
        for (SplitLine.Share taker : takers) {
            weights.add(taker.share());
            free -= taker.share().value();
        }
        if (!whole) {
            weights.add(new BasisPoints(free));
        }
        return weights;
    }

    private void capped(List<SplitLine.Share> takers, List<Money> amounts) {
        for (int i = 0; i < takers.size(); i++) {
            Money cap = takers.get(i).limits().cap();
            if (cap != null
                    && cap.currency().equals(currency())
                    && amounts.get(i).compareTo(cap) > 0) {
                move(amounts, i, takers.size(), amounts.get(i).minus(cap));
            }
        }
    }

    private void floored(List<SplitLine.Share> takers, List<Money> amounts) {
        for (int i = 0; i < takers.size(); i++) {
            Money floor = takers.get(i).limits().floor();
            if (floor != null
                    && floor.currency().equals(currency())
                    && amounts.get(i).compareTo(floor) < 0) {
                Money needed = floor.minus(amounts.get(i));
                Money rest = amounts.get(takers.size());
                move(amounts, takers.size(), i, needed.compareTo(rest) <= 0 ? needed : rest);
            }
        }
    }

    private static void move(List<Money> amounts, int from, int to, Money moved) {
        amounts.set(from, amounts.get(from).minus(moved));
        amounts.set(to, amounts.get(to).plus(moved));
    }

    private void give(SplitLine line, Money amount) {
        parts.add(new SplitTerms.Part(line, amount));
        left = left.minus(amount);
    }

    private Currency currency() {
        return whole.currency();
    }
}
