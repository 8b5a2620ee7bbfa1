package jom.revenue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.ParticipantRole;
import jom.revenue.SplitBase;
import jom.revenue.SplitBases;
import jom.revenue.SplitLine;
import jom.revenue.SplitLineView;
import jom.revenue.SplitTerms;
import jom.revenue.SplitTiers;
import jom.revenue.SplitTrialOrder;
import org.jspecify.annotations.Nullable;

/**
 * What to try on a split.
 *
 * @param amount to divide, above zero
 * @param bases as supposed, in the currency of the amount; needed where a line is reckoned from one
 * @param lines to try; without them those that the roles would draft, and without roles those of the agreement
 * @param roles what a participant is supposed to do; whoever is not named does what it does
 * @param term months in which the money comes in evenly; without it, it comes at once
 */
@Schema(name = "SplitTrialDetails")
record SplitTrialBody(
        @NotNull Money amount,
        @Size(max = 4) @Nullable List<@NotNull @Valid Base> bases,
        @Size(max = SplitTerms.LINES_MAX) @Nullable List<@NotNull @Valid Line> lines,
        @Size(max = 100) @Nullable List<@NotNull @Valid Roles> roles,
        @Valid @Nullable Term term) {

    /** What a base is supposed to be. */
    @Schema(name = "SplitTrialBase")
    record Base(
            @NotBlank @Pattern(regexp = "licence|services|hosting|margin")
            String base,

            @NotNull Money amount) {}

    /** What a participant is supposed to do. */
    @Schema(name = "SplitTrialRoles")
    record Roles(
            @NotNull OrganisationId organisationId,
            @NotNull @Size(max = 7) List<@NotNull ParticipantRole> roles) {}

    /**
     * Months in which the same amount comes in.
     *
     * @param first such as {@code 2027-01}
     */
    @Schema(name = "SplitTrialTerm")
    record Term(
            @NotBlank @Pattern(regexp = "2[0-9]{3}-(0[1-9]|1[0-2])") @Size(max = 7)
            String first,

            @Min(1) @Max(SplitTrialOrder.MONTHS_MAX) int months) {}

    /** A line to try; see the lines of a split agreement. */
    @Schema(name = "SplitLineDetails")
    record Line(
            @NotNull OrganisationId organisationId,

            @NotBlank @Size(max = SplitLine.LABEL_LENGTH_MAX)
            String label,

            @NotBlank @Pattern(regexp = "fixed|portion|percent|rest")
            String kind,

            @Pattern(regexp = "total|licence|services|hosting|margin") @Nullable
            String base,

            @Pattern(regexp = BasisPoints.PERCENT) @Nullable String percent,
            @Size(max = SplitTiers.STEPS_MAX) @Nullable List<@NotNull @Valid Step> tiers,
            @Nullable Money amount,
            @Nullable Money floor,
            @Nullable Money cap) {

        /** A marginal rate; the last one has no end. */
        @Schema(name = "SplitTierDetails")
        record Step(
                @Nullable Money upTo,

                @NotBlank @Pattern(regexp = BasisPoints.PERCENT)
                String percent) {}

        SplitLine line() {
            List<SplitLineView.Tier> rates = tiers == null
                    ? null
                    : tiers.stream()
                            .map(step -> new SplitLineView.Tier(step.upTo(), step.percent()))
                            .toList();
            return new SplitLineView(organisationId, label, kind, 0, base, percent, rates, amount, floor, cap).line();
        }
    }

    SplitTrialOrder order() {
        SplitBases supposed = SplitBases.NONE;
        for (Base one : bases == null ? List.<Base>of() : bases) {
            supposed = supposed.with(SplitBase.of(one.base()), one.amount());
        }
        return new SplitTrialOrder(
                amount,
                supposed,
                lines == null ? List.of() : lines.stream().map(Line::line).toList(),
                supposedRoles(),
                term == null ? null : new SplitTrialOrder.Term(YearMonth.parse(term.first()), term.months()));
    }

    private Map<OrganisationId, Set<ParticipantRole>> supposedRoles() {
        Map<OrganisationId, Set<ParticipantRole>> supposed = new HashMap<>();
        for (Roles one : roles == null ? List.<Roles>of() : roles) {
            supposed.put(one.organisationId(), Set.copyOf(one.roles()));
        }
        return supposed;
    }
}
