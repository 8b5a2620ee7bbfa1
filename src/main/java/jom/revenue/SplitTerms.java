package jom.revenue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;

/**
 * The lines of a split agreement, whole: shares add up to 100 %, or a rest line takes what they leave.
 *
 * @param lines in the order in which fees are served and odd minor units are given
 */
public record SplitTerms(List<SplitLine> lines) {

    /** Most lines of an agreement. */
    public static final int LINES_MAX = 100;

    public SplitTerms {
        lines = List.copyOf(lines);
        if (lines.size() > LINES_MAX) {
            throw new IllegalArgumentException("a split has at most " + LINES_MAX + " lines");
        }
        requireOneOfAKind(lines);
        int total = of(SplitLine.Share.class, lines).stream()
                .mapToInt(line -> line.share().value())
                .sum();
        int rests = of(SplitLine.Rest.class, lines).size();
        if (rests > 1) {
            throw new SplitRestRepeated();
        }
        if (total > BasisPoints.WHOLE || (total < BasisPoints.WHOLE && rests == 0)) {
            throw new SplitNotWhole(total);
        }
        if (rests == 0 && of(SplitLine.Share.class, lines).stream().anyMatch(line -> !line.isPlain())) {
            throw new SplitRestMissing();
        }
        requireNoMoreThanTheBase(lines);
    }

    /** Flat rates of one base without a cap; with steps or caps it depends on the amount, which the order of lines settles. */
    private static void requireNoMoreThanTheBase(List<SplitLine> lines) {
        Map<SplitBase, Integer> totals = new EnumMap<>(SplitBase.class);
        of(SplitLine.Portion.class, lines).stream()
                .filter(line -> line.tiers().isFlat() && line.limits().cap() == null)
                .forEach(line -> totals.merge(
                        line.base(), line.tiers().steps().get(0).rate().value(), Integer::sum));
        totals.forEach((base, total) -> {
            if (total > BasisPoints.WHOLE) {
                throw new SplitBaseExceeded(base, total);
            }
        });
    }

    private static void requireOneOfAKind(List<SplitLine> lines) {
        Set<List<String>> seen = new HashSet<>();
        for (SplitLine line : lines) {
            if (!seen.add(List.of(line.organisation().toString(), line.label()))) {
                throw new SplitLineRepeated();
            }
        }
    }

    /** What a line brings out of one amount. */
    public record Part(SplitLine line, Money amount) {}

    /**
     * Divides an amount of which no base but the total is known.
     *
     * @see #divide(Money, SplitBases)
     */
    public List<Part> divide(Money whole) {
        return divide(whole, SplitBases.NONE);
    }

    /**
     * Divides an amount: fees of its currency in their order, then portions of named bases in theirs, each as far as the
     * money goes; then shares of what is left, and the rest line, by largest remainder with ties to the first. A negative
     * amount, with bases that are negative as it is, is divided like the positive one.
     *
     * @param bases in the currency of the amount
     * @return one part per line that can bear one in this currency, in the order of application, adding up exactly
     * @throws SplitBaseUnknown if a line needs a base that is not known
     */
    public List<Part> divide(Money whole, SplitBases bases) {
        if (whole.isNegative()) {
            return SplitDivision.of(this, whole.negated(), bases.negated()).stream()
                    .map(part -> new Part(part.line(), part.amount().negated()))
                    .toList();
        }
        return SplitDivision.of(this, whole, bases);
    }

    /** The lines in the order in which they are applied: fixed, portions of bases, shares of what is left, the rest. */
    public List<SplitLine> applied() {
        return Stream.of(SplitLine.Fee.class, SplitLine.Portion.class, SplitLine.Share.class, SplitLine.Rest.class)
                .flatMap(kind -> of(kind).stream())
                .map(SplitLine.class::cast)
                .toList();
    }

    /** The bases that somebody has to know before an amount is divided; the total is known by itself. */
    public Set<SplitBase> bases() {
        return of(SplitLine.Portion.class).stream()
                .map(SplitLine.Portion::base)
                .filter(base -> base != SplitBase.TOTAL)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether all lines are of the kinds there were at first, whose signed text stays what it was. */
    boolean isPlain() {
        return lines.stream().allMatch(SplitLine::isPlain);
    }

    /** Everybody who gets something. */
    public Set<OrganisationId> parties() {
        return lines.stream().map(SplitLine::organisation).collect(Collectors.toUnmodifiableSet());
    }

    /** Who gets the rest, if there is such a line. */
    Set<OrganisationId> restTakers() {
        return of(SplitLine.Rest.class, lines).stream()
                .map(SplitLine.Rest::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    <L extends SplitLine> List<L> of(Class<L> kind) {
        return of(kind, lines);
    }

    private static <L extends SplitLine> List<L> of(Class<L> kind, List<SplitLine> lines) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
