package jom.revenue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * What to try on a split.
 *
 * @param amount to divide, above zero
 * @param bases as the asker supposes them, in the currency of the amount: they are never taken from price lines, of which
 *     not every participant knows all
 * @param lines to try instead of the agreement's; empty for those
 * @param roles to draft lines from instead, where no lines are given: what each participant is supposed to do; empty for none
 * @param term over which the money comes in, month by month; {@code null} if it comes at once
 */
public record SplitTrialOrder(
        Money amount,
        SplitBases bases,
        List<SplitLine> lines,
        Map<OrganisationId, Set<ParticipantRole>> roles,
        @Nullable Term term) {

    /** Longest term, in months: ten years. */
    public static final int MONTHS_MAX = 120;

    /**
     * Months in which the same amount comes in.
     *
     * @param months 1 to 120
     */
    public record Term(YearMonth first, int months) {
        public Term {
            if (months < 1 || months > MONTHS_MAX) {
                throw new IllegalArgumentException("a term has 1 to " + MONTHS_MAX + " months");
            }
        }
    }

    public SplitTrialOrder {
        if (!amount.isPositive()) {
            throw new SplitTrialEmpty();
        }
        lines = List.copyOf(lines);
        roles = Map.copyOf(roles);
    }
}
