package jom.revenue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
     * Divides an amount: fees of its currency in their order, each as far as the money goes; then shares of what they leave,
     * and the rest line, by largest remainder with ties to the first. A negative amount is divided like the positive one.
     *
     * @return one part per line that can bear one in this currency, in the order of application, adding up exactly
     */
    public List<Part> divide(Money whole) {
        if (whole.isNegative()) {
            return divide(whole.negated()).stream()
                    .map(part -> new Part(part.line(), part.amount().negated()))
                    .toList();
        }
        List<Part> parts = new ArrayList<>();
        Money left = whole;
        for (SplitLine.Fee fee : of(SplitLine.Fee.class, lines)) {
            if (fee.amount().currency().equals(whole.currency())) {
                Money paid = fee.amount().compareTo(left) <= 0 ? fee.amount() : left;
                parts.add(new Part(fee, paid));
                left = left.minus(paid);
            }
        }
        parts.addAll(shares(left));
        return List.copyOf(parts);
    }

    private List<Part> shares(Money left) {
        List<SplitLine> takers = new ArrayList<>();
        List<BasisPoints> weights = new ArrayList<>();
        int free = BasisPoints.WHOLE;
        for (SplitLine.Share share : of(SplitLine.Share.class, lines)) {
            takers.add(share);
            weights.add(share.share());
            free -= share.share().value();
        }
        for (SplitLine.Rest rest : of(SplitLine.Rest.class, lines)) {
            takers.add(rest);
            weights.add(new BasisPoints(free));
        }
        List<Money> amounts = left.allocate(weights);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < takers.size(); i++) {
            parts.add(new Part(takers.get(i), amounts.get(i)));
        }
        return parts;
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

    private static <L extends SplitLine> List<L> of(Class<L> kind, List<SplitLine> lines) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
