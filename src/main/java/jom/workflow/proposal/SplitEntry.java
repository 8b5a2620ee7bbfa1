package jom.workflow.proposal;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.platform.GivenWhen;
import jom.revenue.SplitBase;
import jom.revenue.SplitLimits;
import jom.revenue.SplitLine;
import jom.revenue.SplitLineView;
import jom.revenue.SplitTiers;
import jom.workflow.contract.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * A line of the split as a form sends it. Amounts are in the currency of the opportunity.
 *
 * @param label what it is given for
 * @param base what a portion or steps are reckoned from
 * @param percent of the base, or of what fixed lines and portions leave; with at most two decimals
 * @param tiers steps, such as {@code 100000: 10; 5}: 10 % of the first 100,000, 5 % beyond
 * @param amount of a fixed line
 * @param floor the least that a line other than a fixed one or the rest gives
 * @param cap the most that such a line gives
 */
@GivenWhen(
        field = "percent",
        when = "kind",
        is = {"PERCENT", "PORTION"})
@GivenWhen(
        field = "base",
        when = "kind",
        is = {"PORTION", "TIERS"})
@GivenWhen(field = "tiers", when = "kind", is = "TIERS")
@GivenWhen(field = "amount", when = "kind", is = "FIXED")
record SplitEntry(
        @NotNull OrganisationId organisationId,
        @NotBlank @Size(max = SplitLine.LABEL_LENGTH_MAX) String label,
        @NotNull Kind kind,
        @Nullable Base base,

        @Pattern(regexp = BasisPoints.PERCENT, message = "{jom.answers.percent}") @Nullable
        String percent,

        @Pattern(regexp = TypedTiers.FORM, message = "{jom.answers.tiers}") @Nullable
        String tiers,

        @Pattern(regexp = Amounts.POSITIVE, message = "{jom.answers.amount}") @Nullable
        String amount,

        @Pattern(regexp = Amounts.POSITIVE, message = "{jom.answers.amount}") @Nullable
        String floor,

        @Pattern(regexp = Amounts.POSITIVE, message = "{jom.answers.amount}") @Nullable
        String cap) {

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Kind {
        PERCENT,
        PORTION,
        TIERS,
        FIXED,
        REST
    }

    /** {@link SplitBase} as forms send it. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Base {
        TOTAL,
        LICENCE,
        SERVICES,
        HOSTING,
        MARGIN;

        SplitBase meant() {
            return SplitBase.valueOf(name());
        }
    }

    SplitEntry labelled(String other) {
        return new SplitEntry(organisationId, other, kind, base, percent, tiers, amount, floor, cap);
    }

    SplitLine line(Supplier<Currency> currency) {
        return switch (kind) {
            case PERCENT -> new SplitLine.Share(organisationId, label, rate(), limits(currency));
            case PORTION -> portion(SplitTiers.flat(rate()), currency);
            case TIERS -> portion(TypedTiers.read(Objects.requireNonNull(tiers), currency.get()), currency);
            case FIXED -> new SplitLine.Fee(organisationId, label, money(Objects.requireNonNull(amount), currency));
            case REST -> new SplitLine.Rest(organisationId, label);
        };
    }

    private SplitLine portion(SplitTiers rates, Supplier<Currency> currency) {
        return new SplitLine.Portion(
                organisationId, label, Objects.requireNonNull(base).meant(), rates, limits(currency));
    }

    private BasisPoints rate() {
        return BasisPoints.ofPercent(Objects.requireNonNull(percent));
    }

    private SplitLimits limits(Supplier<Currency> currency) {
        return new SplitLimits(
                floor == null ? null : money(floor, currency), cap == null ? null : money(cap, currency));
    }

    private static Money money(String typed, Supplier<Currency> currency) {
        return Amounts.of(typed, currency.get());
    }

    static SplitEntry of(SplitLineView line) {
        return new SplitEntry(
                line.organisationId(),
                line.label(),
                kind(line),
                line.base() == null ? null : Base.valueOf(line.base().toUpperCase(Locale.ROOT)),
                line.percent(),
                line.tiers() == null ? null : TypedTiers.write(line.tiers()),
                typed(line.amount()),
                typed(line.floor()),
                typed(line.cap()));
    }

    private static Kind kind(SplitLineView line) {
        return line.tiers() != null ? Kind.TIERS : Kind.valueOf(line.kind().toUpperCase(Locale.ROOT));
    }

    private static @Nullable String typed(@Nullable Money money) {
        return money == null ? null : Amounts.startsWith(money);
    }
}
