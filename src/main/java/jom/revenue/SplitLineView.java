package jom.revenue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a split agreement as it is shown.
 *
 * @param kind {@code fixed}, {@code portion} (of a named base), {@code percent} (of what fixed lines and portions leave) or
 *     {@code rest}; lines are applied in this order of kinds, and within a kind in the order of the agreement
 * @param step the place of the line in the order of application, from 1
 * @param base what a portion is reckoned from: {@code total}, {@code licence}, {@code services}, {@code hosting} or
 *     {@code margin}; with {@code portion} only
 * @param percent as a decimal number; with {@code percent}, and with {@code portion} of one rate
 * @param tiers marginal rates from zero on, the last without an end; with {@code portion} of more than one rate
 * @param amount with {@code fixed} only
 * @param floor the least that the line gives of money in this currency, as far as the money goes; {@code null} if there is none
 * @param cap the most that the line gives of money in this currency; {@code null} if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SplitLineView(
        OrganisationId organisationId,
        @Size(max = SplitLine.LABEL_LENGTH_MAX) String label,

        @Pattern(regexp = FIXED + "|" + PORTION + "|" + PERCENT + "|" + REST) @Size(max = 7)
        String kind,

        int step,

        @Pattern(regexp = "total|licence|services|hosting|margin") @Size(max = 8) @Nullable
        String base,

        @Pattern(regexp = PERCENTAGE) @Size(max = 6) @Nullable
        String percent,

        @Size(max = SplitTiers.STEPS_MAX) @Nullable List<Tier> tiers,

        @Nullable Money amount,
        @Nullable Money floor,
        @Nullable Money cap) {

    private static final String PERCENTAGE = "[0-9]{1,3}(\\.[0-9]{1,2})?";

    /** A fixed amount. */
    public static final String FIXED = "fixed";

    /** A percentage of a named base. */
    public static final String PORTION = "portion";

    /** A share of what fixed lines and portions leave. */
    public static final String PERCENT = "percent";

    /** What all others leave. */
    public static final String REST = "rest";

    /**
     * A marginal rate.
     *
     * @param upTo where it ends, the limit included; {@code null} for the last one, which has no end
     * @param percent as a decimal number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tier(
            @Nullable Money upTo,
            @Pattern(regexp = PERCENTAGE) @Size(max = 6) String percent) {}

    public SplitLineView {
        tiers = tiers == null ? null : List.copyOf(tiers);
    }

    /**
     * Lines that make up a whole split, in their order.
     *
     * @throws jom.kernel.BusinessRuleViolation if they do not
     */
    public static List<SplitLineView> of(List<SplitLine> lines) {
        return all(new SplitTerms(lines));
    }

    /** The lines of an agreement, in their order. */
    static List<SplitLineView> all(SplitTerms terms) {
        List<SplitLine> applied = terms.applied();
        return terms.lines().stream()
                .map(line -> of(line, applied.indexOf(line) + 1))
                .toList();
    }

    /** One line; its step is its place in the order of application. */
    public static SplitLineView of(SplitLine line, int step) {
        if (line instanceof SplitLine.Fee fee) {
            return new SplitLineView(
                    line.organisation(), line.label(), FIXED, step, null, null, null, fee.amount(), null, null);
        }
        if (line instanceof SplitLine.Portion portion) {
            return portion(portion, step);
        }
        if (line instanceof SplitLine.Share share) {
            return new SplitLineView(
                    line.organisation(),
                    line.label(),
                    PERCENT,
                    step,
                    null,
                    share.share().percent(),
                    null,
                    null,
                    share.limits().floor(),
                    share.limits().cap());
        }
        return new SplitLineView(line.organisation(), line.label(), REST, step, null, null, null, null, null, null);
    }

    private static SplitLineView portion(SplitLine.Portion line, int step) {
        List<Tier> tiers = line.tiers().steps().stream()
                .map(tier -> new Tier(tier.upTo(), tier.rate().percent()))
                .toList();
        boolean flat = line.tiers().isFlat();
        return new SplitLineView(
                line.organisation(),
                line.label(),
                PORTION,
                step,
                line.base().key(),
                flat ? tiers.get(0).percent() : null,
                flat ? null : tiers,
                null,
                line.limits().floor(),
                line.limits().cap());
    }

    /**
     * The line that is shown.
     *
     * @throws jom.kernel.BusinessRuleViolation if there is no such line, or something is missing for its kind
     */
    public SplitLine line() {
        SplitLimits limits = new SplitLimits(floor, cap);
        return switch (kind) {
            case FIXED -> new SplitLine.Fee(organisationId, label, given(amount));
            case PORTION -> new SplitLine.Portion(organisationId, label, SplitBase.of(given(base)), rates(), limits);
            case PERCENT -> new SplitLine.Share(organisationId, label, BasisPoints.ofPercent(given(percent)), limits);
            case REST -> new SplitLine.Rest(organisationId, label);
            default -> throw new IllegalArgumentException("not a kind of line: " + kind);
        };
    }

    private SplitTiers rates() {
        return tiers == null
                ? SplitTiers.flat(BasisPoints.ofPercent(given(percent)))
                : new SplitTiers(tiers.stream()
                        .map(tier -> new SplitTiers.Step(tier.upTo(), BasisPoints.ofPercent(tier.percent())))
                        .toList());
    }

    private <T> T given(@Nullable T value) {
        if (value == null) {
            throw new SplitLineIncomplete();
        }
        return value;
    }

    /** What the line gives, for the audit trail: {@code 12.5 %}, {@code 5000.00 EUR}, {@code 5 % of licence} or {@code rest}. */
    String measure() {
        return rate() + (floor == null ? "" : ", at least " + floor) + (cap == null ? "" : ", at most " + cap);
    }

    private String rate() {
        if (tiers != null) {
            return tiers.stream().map(SplitLineView::words).collect(Collectors.joining(", ")) + " of " + base;
        }
        if (percent != null) {
            return percent + " %" + (base == null ? "" : " of " + base);
        }
        return amount == null ? kind : amount.toString();
    }

    private static String words(Tier tier) {
        return tier.percent() + " % " + (tier.upTo() == null ? "beyond" : "up to " + tier.upTo());
    }
}
