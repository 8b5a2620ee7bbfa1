package jom.revenue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import jom.kernel.Money;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a split would give whom. Nothing of it is stored.
 *
 * @param amount what was divided
 * @param parts of every line that bears one in this currency, in the order of application; they add up to the amount
 * @param parties what each party gets in all, in the order of its first line
 */
public record SplitTrialView(
        Money amount,
        @Size(max = SplitTerms.LINES_MAX) List<Part> parts,
        @Size(max = SplitTerms.LINES_MAX) List<Party> parties) {

    public SplitTrialView {
        parts = List.copyOf(parts);
        parties = List.copyOf(parties);
    }

    /**
     * What one line gives, and why.
     *
     * @param why the arithmetic from what was there to the amount, in its order; the last result is the amount
     * @param months the amount by month, adding up to it; empty if no term was given
     */
    public record Part(
            SplitLineView line,
            Money amount,
            @Size(max = Reason.REASONS_MAX) List<Reason> why,
            @Size(max = SplitTrialOrder.MONTHS_MAX) List<Month> months) {
        public Part {
            why = List.copyOf(why);
            months = List.copyOf(months);
        }
    }

    /**
     * What comes in one month.
     *
     * @param month such as {@code 2027-01}
     */
    public record Month(
            @Pattern(regexp = "[0-9]{4}-[0-9]{2}") @Size(max = 7)
            String month,

            Money amount) {}

    /** What one party gets, in all and by month. */
    public record Party(
            OrganisationId organisationId,
            Money amount,
            @Size(max = SplitTrialOrder.MONTHS_MAX) List<Month> months) {
        public Party {
            months = List.copyOf(months);
        }
    }

    /**
     * One step of the arithmetic.
     *
     * @param rule {@code left}: what earlier lines left; {@code fixed}: the amount that was agreed; {@code base}: what the line
     *     is reckoned from; {@code rate}: a percentage of {@code from}; {@code sum}: of the rates; {@code floor} and {@code cap}:
     *     a limit that took effect; {@code short}: no more was left; {@code rounded}: to the minor unit, by largest remainder;
     *     {@code rest}: all that is left
     * @param percent with {@code rate} only
     * @param from what the percentage is taken of, with {@code rate} only
     * @param result exact, before it is rounded, in the currency of the amount
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(
            @Pattern(regexp = RULES) @Size(max = 7) String rule,

            @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,2})?") @Size(max = 6) @Nullable
            String percent,

            @Pattern(regexp = AMOUNT) @Size(max = 30) @Nullable
            String from,

            @Pattern(regexp = AMOUNT) @Size(max = 30) String result) {

        static final String RULES = "left|fixed|base|rate|sum|floor|cap|short|rounded|rest";
        static final String AMOUNT = "-?[0-9]+(\\.[0-9]+)?";

        /** One for each step of the rates, and what comes before and after them. */
        static final int REASONS_MAX = SplitTiers.STEPS_MAX + 8;
    }
}
