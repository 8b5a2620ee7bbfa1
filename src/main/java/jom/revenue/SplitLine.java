package jom.revenue;

import java.math.BigDecimal;
import java.util.Currency;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.kernel.Texts;
import jom.network.OrganisationId;

/**
 * What one line of a split agreement gives to whom.
 *
 * <p>The order of application is fixed: fees first, in the order of their lines; then portions of named bases, in the order
 * of theirs; then shares of what is left; then what is left of that goes to the rest line.
 */
public sealed interface SplitLine {

    /** Longest label, in characters. */
    int LABEL_LENGTH_MAX = 100;

    OrganisationId organisation();

    /** What it is given for; at most 100 characters. */
    String label();

    /** Whether the line can be written without what the language of split lines was extended by. */
    default boolean isPlain() {
        return true;
    }

    /**
     * A fixed amount, in its own currency and only as far as the deal's money in that currency goes.
     *
     * @param amount above zero
     */
    record Fee(OrganisationId organisation, String label, Money amount) implements SplitLine {
        public Fee {
            requireLabel(label);
            if (!amount.isPositive()) {
                throw new SplitLineEmpty();
            }
        }
    }

    /**
     * A percentage of a named base, one rate or marginal steps. With steps it bears nothing of money in other currencies than
     * theirs.
     *
     * @param base known by the time an amount is divided, or it cannot be divided
     */
    record Portion(OrganisationId organisation, String label, SplitBase base, SplitTiers tiers, SplitLimits limits)
            implements SplitLine {
        public Portion {
            requireLabel(label);
        }

        @Override
        public boolean isPlain() {
            return false;
        }

        /** Whether it has a say about money in this currency. */
        boolean bears(Currency currency) {
            return tiers.currency().map(currency::equals).orElse(true);
        }

        /** Exact, not rounded yet. Of a base below zero, such as a loss for a margin, the rates give nothing. */
        BigDecimal of(Money amount) {
            BigDecimal rated = tiers.slices(amount.amount().max(BigDecimal.ZERO)).stream()
                    .map(SplitTiers.Slice::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return limits.apply(rated, amount.currency());
        }
    }

    /**
     * A share of what fees and portions leave, in every currency of the deal.
     *
     * @param share above zero
     * @param limits only where there is a rest line
     */
    record Share(OrganisationId organisation, String label, BasisPoints share, SplitLimits limits)
            implements SplitLine {
        public Share {
            requireLabel(label);
            if (share.value() == 0) {
                throw new SplitLineEmpty();
            }
        }

        public Share(OrganisationId organisation, String label, BasisPoints share) {
            this(organisation, label, share, SplitLimits.NONE);
        }

        @Override
        public boolean isPlain() {
            return limits.none();
        }
    }

    /** Everything that all other lines leave; for the contracting party only, and once. */
    record Rest(OrganisationId organisation, String label) implements SplitLine {
        public Rest {
            requireLabel(label);
        }
    }

    private static void requireLabel(String label) {
        Texts.required("label", label, LABEL_LENGTH_MAX);
    }
}
