package jom.revenue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import jom.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Says how the parts of a division came about, line by line, in the order of application. */
final class SplitReasons {

    private final Money whole;
    private final SplitBases bases;
    private Money left;
    /** What portions have left, before they are rounded. */
    private BigDecimal free;
    /** What all shares start from; {@code null} until their turn comes. */
    private @Nullable Money shared;

    /** @param whole not negative */
    SplitReasons(Money whole, SplitBases bases) {
        this.whole = whole;
        this.bases = bases;
        this.left = whole;
        this.free = whole.amount();
    }

    /** To be asked part by part in their order; the last result is the amount of the part. */
    List<SplitTrialView.Reason> of(SplitTerms.Part part) {
        List<SplitTrialView.Reason> reasons = new ArrayList<>();
        if (part.line() instanceof SplitLine.Fee fee) {
            fee(reasons, fee);
        } else if (part.line() instanceof SplitLine.Portion portion) {
            portion(reasons, portion, part.amount());
        } else if (part.line() instanceof SplitLine.Share share) {
            share(reasons, share, part.amount());
        } else {
            reasons.add(reason("rest", part.amount().amount()));
        }
        left = left.minus(part.amount());
        return reasons;
    }

    private void fee(List<SplitTrialView.Reason> reasons, SplitLine.Fee fee) {
        reasons.add(reason("fixed", fee.amount().amount()));
        if (fee.amount().compareTo(left) > 0) {
            reasons.add(reason("short", left.amount()));
        }
        free = free.subtract(fee.amount().amount().min(free));
    }

    private void portion(List<SplitTrialView.Reason> reasons, SplitLine.Portion portion, Money got) {
        BigDecimal base = bases.amount(portion.base(), whole).amount();
        reasons.add(reason("base", base));
        BigDecimal exact = BigDecimal.ZERO;
        for (SplitTiers.Slice slice : portion.tiers().slices(base.max(BigDecimal.ZERO))) {
            exact = exact.add(slice.amount());
            reasons.add(rate(slice.step().rate().percent(), slice.within(), slice.amount()));
        }
        if (!portion.tiers().isFlat()) {
            reasons.add(reason("sum", exact));
        }
        exact = limited(reasons, portion.limits(), exact);
        if (exact.compareTo(free) > 0) {
            exact = free;
            reasons.add(reason("short", exact));
        }
        free = free.subtract(exact);
        rounded(reasons, exact, got.amount());
    }

    private void share(List<SplitTrialView.Reason> reasons, SplitLine.Share share, Money got) {
        Money start = Optional.ofNullable(shared).orElse(left);
        shared = start;
        reasons.add(reason("left", start.amount()));
        BigDecimal exact =
                start.amount().multiply(BigDecimal.valueOf(share.share().value(), 4));
        reasons.add(rate(share.share().percent(), start.amount(), exact));
        exact = limited(reasons, share.limits(), exact);
        if (exact.subtract(got.amount()).compareTo(unit()) >= 0) {
            exact = got.amount();
            reasons.add(reason("short", exact));
        }
        rounded(reasons, exact, got.amount());
    }

    private BigDecimal limited(List<SplitTrialView.Reason> reasons, SplitLimits limits, BigDecimal exact) {
        BigDecimal limited = limits.apply(exact, currency());
        int change = limited.compareTo(exact);
        if (change != 0) {
            reasons.add(reason(change > 0 ? "floor" : "cap", limited));
        }
        return limited;
    }

    private void rounded(List<SplitTrialView.Reason> reasons, BigDecimal exact, BigDecimal got) {
        if (exact.compareTo(got) != 0) {
            reasons.add(reason("rounded", got));
        }
    }

    private BigDecimal unit() {
        return BigDecimal.ONE.movePointLeft(currency().getDefaultFractionDigits());
    }

    private Currency currency() {
        return whole.currency();
    }

    private SplitTrialView.Reason reason(String rule, BigDecimal result) {
        return new SplitTrialView.Reason(rule, null, null, plain(result));
    }

    private SplitTrialView.Reason rate(String percent, BigDecimal of, BigDecimal result) {
        return new SplitTrialView.Reason("rate", percent, plain(of), plain(result));
    }

    /** No more decimals than it needs, no fewer than the currency has. */
    private String plain(BigDecimal exact) {
        int decimals = Math.max(
                currency().getDefaultFractionDigits(),
                exact.stripTrailingZeros().scale());
        return exact.setScale(decimals).toPlainString();
    }
}
