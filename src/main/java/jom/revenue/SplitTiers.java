package jom.revenue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Marginal rates, as in a tax table: each step's rate holds for the part of the base that lies within the step, the first
 * from zero, each further one from the end of the one before, the last without an end. So there is no gap and no overlap.
 *
 * @param steps one (a flat rate) to ten; ends go up, all in one currency; at least one rate above zero
 */
public record SplitTiers(List<Step> steps) {

    /** Most steps of a line. */
    public static final int STEPS_MAX = 10;

    /**
     * A rate up to a limit.
     *
     * @param upTo where it ends, the limit included, above zero; {@code null} for the last step: it goes on
     */
    public record Step(@Nullable Money upTo, BasisPoints rate) {}

    public SplitTiers {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > STEPS_MAX) {
            throw new SplitTiersBroken();
        }
        if (steps.stream().allMatch(step -> step.rate().value() == 0)) {
            throw new SplitLineEmpty();
        }
        requireUnbroken(steps);
    }

    private static void requireUnbroken(List<Step> steps) {
        Money from = null;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            Money end = step.upTo();
            if (end == null || !end.isPositive() || (from != null && !isAbove(end, from))) {
                throw new SplitTiersBroken();
            }
            from = end;
        }
        if (steps.get(steps.size() - 1).upTo() != null) {
            throw new SplitTiersBroken();
        }
    }

    private static boolean isAbove(Money end, Money before) {
        return end.currency().equals(before.currency()) && end.compareTo(before) > 0;
    }

    /** One rate for all of the base, whatever its currency. */
    public static SplitTiers flat(BasisPoints rate) {
        return new SplitTiers(List.of(new Step(null, rate)));
    }

    /** Whether there is one rate only. */
    public boolean isFlat() {
        return steps.size() == 1;
    }

    /** The currency of the steps' ends; none if there is one rate only. */
    Optional<Currency> currency() {
        return Optional.ofNullable(steps.get(0).upTo()).map(Money::currency);
    }

    /** What lies within one step, and what the step's rate makes of it. */
    record Slice(Step step, BigDecimal within, BigDecimal amount) {}

    /**
     * What each step gives, exact to the last decimal.
     *
     * @param base not negative, in the currency of the steps
     */
    List<Slice> slices(BigDecimal base) {
        List<Slice> slices = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (Step step : steps) {
            BigDecimal end = step.upTo() == null ? base : base.min(step.upTo().amount());
            BigDecimal within = end.subtract(from).max(BigDecimal.ZERO);
            slices.add(new Slice(step, within, share(within, step.rate())));
            from = from.max(end);
        }
        return slices;
    }

    private static BigDecimal share(BigDecimal amount, BasisPoints rate) {
        return amount.multiply(BigDecimal.valueOf(rate.value(), 4));
    }
}
