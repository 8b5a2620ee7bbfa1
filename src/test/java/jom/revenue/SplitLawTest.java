package jom.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jom.kernel.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Invariant 1 of the split over random agreements: each law holds for what we do, and is seen red against a divider with the
 * fault that it is there to find.
 */
class SplitLawTest {

    private static final int SAMPLES = 3_000;

    @Provide
    Arbitrary<SplitCase> cases() {
        return SplitCase.any();
    }

    @Provide
    Arbitrary<SplitLaw> laws() {
        return Arbitraries.of(SplitLaw.class);
    }

    @Property(tries = 20_000)
    void everyLawHoldsForEveryAgreement(@ForAll("cases") SplitCase any, @ForAll("laws") SplitLaw law) {
        law.check(SplitLawTest::ours, any);
    }

    private static List<SplitTerms.Part> ours(SplitCase of) {
        return of.terms().divide(of.whole(), of.bases());
    }

    /** The classic: every line rounds for itself. */
    @Example
    void seesALostCent() {
        seen(SplitLaw.PARTS_ADD_UP, of -> changed(of, SplitLawTest::rounded));
    }

    /** A floor is paid whether the money is there or not; the rest line makes up for it. */
    @Example
    void seesAFloorThatSomebodyElsePays() {
        seen(SplitLaw.NOBODY_PAYS, of -> {
            List<SplitTerms.Part> parts = new ArrayList<>(ours(of));
            SplitTerms.Part last = parts.get(parts.size() - 1);
            Money floor = parts.stream()
                    .map(part -> part.line() instanceof SplitLine.Share share
                            ? share.limits().floor()
                            : null)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(Money.zero(of.whole().currency()));
            parts.set(
                    parts.size() - 1,
                    new SplitTerms.Part(last.line(), last.amount().minus(floor)));
            return parts;
        });
    }

    @Example
    void seesACapThatIsForgotten() {
        seen(SplitLaw.CAPS_HOLD, of -> relabelled(of, line -> withLimits(line, true)));
    }

    @Example
    void seesAFloorThatIsForgotten() {
        seen(SplitLaw.FLOORS_HOLD_AS_FAR_AS_THE_MONEY_GOES, of -> relabelled(of, line -> withLimits(line, false)));
    }

    /** Odd units of credit notes go to the last instead of the first. */
    @Example
    void seesACreditNoteThatIsDividedOtherwise() {
        seen(SplitLaw.CREDIT_NOTES_MIRROR_INVOICES, of -> {
            List<SplitTerms.Part> parts = new ArrayList<>(ours(of));
            if (of.whole().isNegative() && parts.size() > 1) {
                Money first = parts.get(0).amount();
                parts.set(
                        0, new SplitTerms.Part(parts.get(0).line(), parts.get(1).amount()));
                parts.set(1, new SplitTerms.Part(parts.get(1).line(), first));
            }
            return parts;
        });
    }

    @Example
    void seesLinesThatAreAppliedInAnotherOrder() {
        seen(SplitLaw.THE_ORDER_IS_FIXED, of -> {
            List<SplitTerms.Part> parts = new ArrayList<>(ours(of));
            Collections.reverse(parts);
            return parts;
        });
    }

    /** The rate of the highest step that is reached, for all of the base. */
    @Example
    void seesStepsThatAreNotMarginal() {
        seen(SplitLaw.PORTIONS_ARE_MARGINAL, of -> relabelled(of, SplitLawTest::withLastRate));
    }

    @Example
    void everyLawHasAFaultThatItFinds() {
        assertThat(EnumSet.allOf(SplitLaw.class)).hasSize(7);
    }

    private static void seen(SplitLaw law, SplitLaw.Divider faulty) {
        Stream<SplitCase> cases = SplitCase.any().sampleStream().limit(SAMPLES);
        assertThatThrownBy(() -> cases.forEach(any -> law.check(faulty, any))).isInstanceOf(AssertionError.class);
    }

    /** Divides by other terms and says the right lines. */
    private static List<SplitTerms.Part> relabelled(SplitCase of, UnaryOperator<SplitLine> fault) {
        SplitTerms wrong = new SplitTerms(of.terms().lines().stream().map(fault).toList());
        List<SplitLine> right = of.terms().applied();
        List<SplitTerms.Part> parts = new ArrayList<>();
        wrong.divide(of.whole(), of.bases())
                .forEach(part -> parts.add(new SplitTerms.Part(right.get(parts.size()), part.amount())));
        return parts;
    }

    private static SplitLine withLimits(SplitLine line, boolean floorsOnly) {
        if (line instanceof SplitLine.Share share) {
            return new SplitLine.Share(
                    share.organisation(), share.label(), share.share(), some(share.limits(), floorsOnly));
        }
        if (line instanceof SplitLine.Portion portion && !portion.tiers().isFlat()) {
            return new SplitLine.Portion(
                    portion.organisation(),
                    portion.label(),
                    portion.base(),
                    portion.tiers(),
                    some(portion.limits(), floorsOnly));
        }
        return line;
    }

    private static SplitLimits some(SplitLimits limits, boolean floorsOnly) {
        return floorsOnly ? new SplitLimits(limits.floor(), null) : new SplitLimits(null, limits.cap());
    }

    private static SplitLine withLastRate(SplitLine line) {
        if (line instanceof SplitLine.Portion portion && !portion.tiers().isFlat()) {
            List<SplitTiers.Step> steps = portion.tiers().steps();
            SplitTiers.Step first = steps.get(0);
            return new SplitLine.Portion(
                    portion.organisation(),
                    portion.label(),
                    portion.base(),
                    new SplitTiers(List.of(first, new SplitTiers.Step(null, first.rate()))),
                    portion.limits());
        }
        return line;
    }

    private static List<SplitTerms.Part> changed(SplitCase of, UnaryOperator<SplitTerms.Part> fault) {
        return ours(of).stream().map(fault).toList();
    }

    /** To tens of units, as whoever rounds too early does. */
    private static SplitTerms.Part rounded(SplitTerms.Part part) {
        BigDecimal amount = part.amount().amount();
        BigDecimal early = amount.setScale(amount.scale() - 1, RoundingMode.HALF_UP);
        return new SplitTerms.Part(part.line(), new Money(early, part.amount().currency()));
    }

    @Property(tries = 3_000)
    void otherTermsAreAnotherText(@ForAll("cases") SplitCase one, @ForAll("cases") SplitCase other) {
        SplitText text = new SplitText();
        assertThat(text.write(one.terms()).equals(text.write(other.terms())))
                .isEqualTo(one.terms().equals(other.terms()));
    }

    /** A text of rows as they would be without one of the terms does not tell the two apart. */
    @Property(tries = 3_000)
    void anyChangeOfALineChangesTheText(@ForAll("cases") SplitCase of) {
        SplitText text = new SplitText();
        String signed = text.write(of.terms());
        for (UnaryOperator<SplitLine> change : List.<UnaryOperator<SplitLine>>of(
                line -> withLimits(line, true), line -> withLimits(line, false), SplitLawTest::withLastRate)) {
            SplitTerms changed =
                    new SplitTerms(of.terms().lines().stream().map(change).toList());
            assertThat(text.write(changed).equals(signed)).isEqualTo(changed.equals(of.terms()));
        }
    }

    /** What is told of a division ends in what it gives. */
    @Property(tries = 5_000)
    void theReasonsOfEachPartEndInItsAmount(@ForAll("cases") SplitCase of) {
        if (of.whole().isNegative()) {
            return;
        }
        SplitReasons reasons = new SplitReasons(of.whole(), of.bases());
        assertThat(ours(of)).allSatisfy(part -> {
            List<SplitTrialView.Reason> told = reasons.of(part);
            assertThat(told).hasSizeLessThanOrEqualTo(SplitTrialView.Reason.REASONS_MAX);
            assertThat(new BigDecimal(told.get(told.size() - 1).result()))
                    .isEqualByComparingTo(part.amount().amount());
        });
    }

    @Property(tries = 2_000)
    void aBaseThatNobodyKnowsIsAnErrorAndNeverZero(@ForAll("cases") SplitCase of) {
        if (of.terms().bases().isEmpty()) {
            assertThat(of.terms().divide(of.whole())).isEqualTo(ours(of));
        } else {
            assertThatThrownBy(() -> of.terms().divide(of.whole())).isInstanceOf(SplitBaseUnknown.class);
        }
    }

    /** What is stored is what was agreed. */
    @Property(tries = 3_000)
    void rowsGiveBackTheLinesThatTheyWereMadeOf(@ForAll("cases") SplitCase of) {
        for (SplitLine line : of.terms().lines()) {
            SplitLineRow.Key key = new SplitLineRow.Key(java.util.UUID.randomUUID(), 1, 1);
            List<SplitTiers.Step> steps = line instanceof SplitLine.Portion portion ? stored(portion) : List.of();
            assertThat(new SplitLineRow(key, line, 1).line(steps)).isEqualTo(line);
        }
    }

    private static List<SplitTiers.Step> stored(SplitLine.Portion portion) {
        return portion.tiers().steps().stream()
                .map(step -> new SplitTierRow(new SplitTierRow.Key(java.util.UUID.randomUUID(), 1, 1, 1), step).step())
                .toList();
    }

    @Provide
    Arbitrary<List<Integer>> twoEqualShares() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5_000),
                        Arbitraries.integers().between(0, 100_000))
                .as(List::of);
    }

    /** Ties go to the first line. */
    @Property(tries = 2_000)
    void theFirstOfTwoEqualLinesNeverGetsLess(@ForAll("twoEqualShares") List<Integer> numbers) {
        SplitTerms terms = SplitTermsBuilder.split()
                .share(jom.network.OrganisationId.next(), numbers.get(0))
                .share(jom.network.OrganisationId.next(), numbers.get(0))
                .rest(jom.network.OrganisationId.next())
                .terms();
        List<SplitTerms.Part> parts = terms.divide(Money.of(numbers.get(1).toString(), "JPY"));
        assertThat(parts.get(0).amount()).isGreaterThanOrEqualTo(parts.get(1).amount());
    }
}
