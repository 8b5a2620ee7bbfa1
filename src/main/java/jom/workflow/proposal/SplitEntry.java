package jom.workflow.proposal;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Supplier;
import jom.kernel.BasisPoints;
import jom.network.OrganisationId;
import jom.platform.GivenWhen;
import jom.revenue.SplitLine;
import jom.revenue.SplitLineView;
import jom.workflow.contract.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * A line of the split as a form sends it.
 *
 * @param label what it is given for
 * @param percent of what the fixed lines leave, with at most two decimals
 * @param amount in the currency of the opportunity
 */
@GivenWhen(field = "percent", when = "kind", is = "PERCENT")
@GivenWhen(field = "amount", when = "kind", is = "FIXED")
record SplitEntry(
        @NotNull OrganisationId organisationId,
        @NotBlank @Size(max = SplitLine.LABEL_LENGTH_MAX) String label,
        @NotNull Kind kind,

        @Pattern(regexp = BasisPoints.PERCENT, message = "{jom.answers.percent}") @Nullable
        String percent,

        @Pattern(regexp = Amounts.POSITIVE, message = "{jom.answers.amount}") @Nullable
        String amount) {

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Kind {
        PERCENT,
        FIXED,
        REST
    }

    SplitEntry labelled(String other) {
        return new SplitEntry(organisationId, other, kind, percent, amount);
    }

    SplitLine line(Supplier<Currency> currency) {
        return switch (kind) {
            case PERCENT ->
                new SplitLine.Share(organisationId, label, BasisPoints.ofPercent(Objects.requireNonNull(percent)));
            case FIXED ->
                new SplitLine.Fee(organisationId, label, Amounts.of(Objects.requireNonNull(amount), currency.get()));
            case REST -> new SplitLine.Rest(organisationId, label);
        };
    }

    static SplitEntry of(SplitLineView line) {
        Kind kind = line.percent() != null ? Kind.PERCENT : line.amount() != null ? Kind.FIXED : Kind.REST;
        return new SplitEntry(
                line.organisationId(),
                line.label(),
                kind,
                line.percent(),
                line.amount() == null ? null : Amounts.startsWith(line.amount()));
    }
}
