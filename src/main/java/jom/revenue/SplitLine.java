package jom.revenue;

import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.kernel.Texts;
import jom.network.OrganisationId;

/**
 * What one line of a split agreement gives to whom.
 *
 * <p>The order of application is fixed: fees first, in the order of their lines; then shares of what the fees leave; then
 * what is left of that goes to the rest line.
 */
public sealed interface SplitLine {

    /** Longest label, in characters. */
    int LABEL_LENGTH_MAX = 100;

    OrganisationId organisation();

    /** What it is given for; at most 100 characters. */
    String label();

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
     * A share of what the fees leave, in every currency of the deal.
     *
     * @param share above zero
     */
    record Share(OrganisationId organisation, String label, BasisPoints share) implements SplitLine {
        public Share {
            requireLabel(label);
            if (share.value() == 0) {
                throw new SplitLineEmpty();
            }
        }
    }

    /** Everything that fees and shares leave; for the contracting party only, and once. */
    record Rest(OrganisationId organisation, String label) implements SplitLine {
        public Rest {
            requireLabel(label);
        }
    }

    private static void requireLabel(String label) {
        Texts.required("label", label, LABEL_LENGTH_MAX);
    }
}
