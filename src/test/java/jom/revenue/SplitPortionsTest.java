package jom.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.kernel.Written;
import jom.network.OrganisationId;
import jom.proposal.PriceKind;
import jom.proposal.PriceLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Portions, tiers, floors and caps with numbers that a person can follow. */
class SplitPortionsTest {

    private static final OrganisationId PRIME = OrganisationId.next();
    private static final OrganisationId PARTNER = OrganisationId.next();
    private static final OrganisationId FINDER = OrganisationId.next();
    private static final SplitTiers TIERS = new SplitTiers(List.of(step("100000.00", 1_000), last(500)));

    @Test
    void takesTheFirstHundredThousandAtTenPerCentAndWhatIsBeyondAtFive() {
        SplitTerms terms = terms(portion(FINDER, SplitBase.TOTAL, TIERS, SplitLimits.NONE), rest());
        assertThat(amounts(terms, "100000.00")).containsExactly(eur("10000.00"), eur("90000.00"));
        assertThat(amounts(terms, "100000.20")).containsExactly(eur("10000.01"), eur("90000.19"));
        assertThat(amounts(terms, "250000.00")).containsExactly(eur("17500.00"), eur("232500.00"));
    }

    @Test
    void takesFixedAmountsThenPortionsThenSharesThenTheRest() {
        SplitTerms terms = terms(
                rest(),
                new SplitLine.Share(PARTNER, "value", bp(5_000)),
                portion(PARTNER, SplitBase.LICENCE, SplitTiers.flat(bp(1_000)), SplitLimits.NONE),
                new SplitLine.Fee(FINDER, "fee", eur("1000.00")));
        assertThat(terms.divide(eur("11000.00"), SplitBases.NONE.with(SplitBase.LICENCE, eur("4000.00"))))
                .extracting(SplitTerms.Part::amount)
                .containsExactly(eur("1000.00"), eur("400.00"), eur("4800.00"), eur("4800.00"));
        assertThat(SplitLineView.all(terms)).extracting(SplitLineView::step).containsExactly(4, 3, 2, 1);
    }

    @Test
    void aFloorRaisesAndACapLowersAtTheExpenseOfTheRest() {
        SplitLimits limits = new SplitLimits(eur("500.00"), eur("800.00"));
        SplitTerms portion = terms(portion(FINDER, SplitBase.TOTAL, SplitTiers.flat(bp(1_000)), limits), rest());
        SplitTerms share = terms(new SplitLine.Share(FINDER, "value", bp(1_000), limits), rest());
        for (SplitTerms terms : List.of(portion, share)) {
            assertThat(amounts(terms, "4999.00")).containsExactly(eur("500.00"), eur("4499.00"));
            assertThat(amounts(terms, "5000.10")).containsExactly(eur("500.01"), eur("4500.09"));
            assertThat(amounts(terms, "8000.10")).containsExactly(eur("800.00"), eur("7200.10"));
            assertThat(amounts(terms, "300.00")).containsExactly(eur("300.00"), eur("0.00"));
        }
    }

    @Test
    void earlierLinesComeFirstWhereTheMoneyIsShort() {
        SplitLimits floor = new SplitLimits(eur("80.00"), null);
        SplitTerms terms = terms(
                portion(FINDER, SplitBase.TOTAL, SplitTiers.flat(bp(100)), floor),
                new SplitLine.Portion(PARTNER, "second", SplitBase.TOTAL, SplitTiers.flat(bp(100)), floor),
                rest());
        assertThat(amounts(terms, "100.00")).containsExactly(eur("80.00"), eur("20.00"), eur("0.00"));
    }

    @Test
    void portionsThatMakeUpTheWholeLeaveNothing() {
        SplitTerms terms = terms(
                portion(FINDER, SplitBase.TOTAL, SplitTiers.flat(bp(3_333)), SplitLimits.NONE),
                portion(PARTNER, SplitBase.TOTAL, SplitTiers.flat(bp(3_333)), SplitLimits.NONE),
                portion(PRIME, SplitBase.TOTAL, SplitTiers.flat(bp(3_334)), SplitLimits.NONE),
                rest());
        assertThat(amounts(terms, "0.01")).containsExactly(eur("0.00"), eur("0.00"), eur("0.01"), eur("0.00"));
        assertThat(amounts(terms, "100.01")).last().isEqualTo(eur("0.00"));
    }

    @Test
    void limitsAndStepsSpeakOfMoneyInTheirCurrency() {
        SplitTerms terms = terms(
                portion(FINDER, SplitBase.TOTAL, TIERS, SplitLimits.NONE),
                new SplitLine.Portion(
                        PARTNER,
                        "flat",
                        SplitBase.TOTAL,
                        SplitTiers.flat(bp(1_000)),
                        new SplitLimits(null, eur("1.00"))),
                rest());
        assertThat(terms.divide(Money.of("1000", "JPY")))
                .extracting(SplitTerms.Part::amount)
                .containsExactly(Money.of("100", "JPY"), Money.of("900", "JPY"));
    }

    @Test
    void aLossGivesNothingOfTheMargin() {
        SplitTerms terms =
                terms(portion(FINDER, SplitBase.MARGIN, SplitTiers.flat(bp(1_000)), SplitLimits.NONE), rest());
        assertThat(terms.divide(eur("100.00"), SplitBases.NONE.with(SplitBase.MARGIN, eur("-50.00"))))
                .extracting(SplitTerms.Part::amount)
                .containsExactly(eur("0.00"), eur("100.00"));
        assertThatThrownBy(() -> terms.divide(eur("100.00")))
                .isInstanceOf(SplitBaseUnknown.class)
                .hasMessage("The split needs the margin of this deal in EUR, which nobody has stated.");
    }

    @Test
    void stepsHaveNoGapAndGoUp() {
        refused(step("100.00", 1_000));
        refused(last(1_000), step("100.00", 500));
        refused(step("100.00", 1_000), step("100.00", 500), last(100));
        refused(step("100.00", 1_000), step("99.99", 500), last(100));
        refused(step("0.00", 1_000), last(100));
        refused(new SplitTiers.Step(Money.of("100", "JPY"), bp(1)), step("200.00", 500), last(100));
        refused();
        assertThatThrownBy(() -> new SplitTiers(List.of(step("100.00", 0), last(0))))
                .isInstanceOf(SplitLineEmpty.class);
        assertThatCode(() -> new SplitTiers(List.of(step("100.00", 1_000), step("100.01", 500), last(0))))
                .doesNotThrowAnyException();
    }

    @Test
    void limitsDoNotCross() {
        assertThatThrownBy(() -> new SplitLimits(eur("1.01"), eur("1.00"))).isInstanceOf(SplitLimitsCrossed.class);
        assertThatThrownBy(() -> new SplitLimits(eur("1.00"), Money.of("2", "JPY")))
                .isInstanceOf(SplitLimitsCrossed.class);
        assertThatThrownBy(() -> new SplitLimits(eur("0.00"), null)).isInstanceOf(SplitLimitsCrossed.class);
        assertThatCode(() -> new SplitLimits(eur("1.00"), eur("1.00"))).doesNotThrowAnyException();
    }

    @Test
    void refusesMoreThanABaseAndLimitsWithoutARest() {
        assertThatThrownBy(() -> terms(
                        portion(FINDER, SplitBase.LICENCE, SplitTiers.flat(bp(6_000)), SplitLimits.NONE),
                        portion(PARTNER, SplitBase.LICENCE, SplitTiers.flat(bp(4_001)), SplitLimits.NONE),
                        rest()))
                .isInstanceOf(SplitBaseExceeded.class)
                .hasMessageContaining("100.01");
        assertThatThrownBy(() ->
                        terms(new SplitLine.Share(PRIME, "value", bp(10_000), new SplitLimits(null, eur("1.00")))))
                .isInstanceOf(SplitRestMissing.class);
    }

    @Test
    void knowsBasesByTheKindsOfPriceLines() {
        List<PriceLine> prices = List.of(
                new PriceLine("Seats", eur("100.00"), PriceKind.LICENCE),
                new PriceLine("Discount", eur("-10.00"), PriceKind.LICENCE),
                new PriceLine("Setup", eur("50.00"), PriceKind.SERVICES),
                new PriceLine("Said by nobody", Money.of("7", "JPY")));
        assertThat(SplitBaseSource.of(prices, Money.currency("EUR")).amounts())
                .containsOnly(
                        java.util.Map.entry(SplitBase.LICENCE, eur("90.00")),
                        java.util.Map.entry(SplitBase.SERVICES, eur("50.00")),
                        java.util.Map.entry(SplitBase.HOSTING, eur("0.00")));
        assertThat(SplitBaseSource.of(prices, Money.currency("JPY")).amounts()).isEmpty();
    }

    @Test
    void saysLinesInTheReadersLanguage() {
        SplitTerms terms = terms(
                portion(FINDER, SplitBase.TOTAL, TIERS, new SplitLimits(eur("5000.00"), eur("20000.00"))),
                portion(PARTNER, SplitBase.LICENCE, SplitTiers.flat(bp(750)), SplitLimits.NONE),
                rest());
        assertThat(SplitLineView.all(terms).stream().map(new SplitWords(new Written(Locale.ENGLISH))::measure))
                .containsExactly(
                        "10% up to EUR 100,000.00, 5% beyond, of the total, at least EUR 5,000.00, at most EUR 20,000.00",
                        "7.5% of the licence price", "the rest");
        assertThat(new SplitWords(new Written(Locale.GERMAN))
                        .measure(SplitLineView.all(terms).get(1))
                        .replace('\u00a0', ' '))
                .isEqualTo("7,5 % vom Lizenzpreis");
    }

    @Test
    void writesEveryTermIntoWhatIsSigned() {
        SplitTerms terms =
                terms(portion(FINDER, SplitBase.TOTAL, TIERS, new SplitLimits(null, eur("20000.00"))), rest());
        assertThat(new SplitText().write(terms))
                .isEqualTo("[{\"organisationId\":\"" + FINDER + "\",\"label\":\"total\",\"kind\":\"portion\","
                        + "\"base\":\"total\",\"tiers\":[{\"upTo\":\"100000.00 EUR\",\"percent\":\"10\"},"
                        + "{\"percent\":\"5\"}],\"cap\":\"20000.00 EUR\",\"step\":1},{\"organisationId\":\"" + PRIME
                        + "\",\"label\":\"rest\",\"kind\":\"rest\",\"step\":2}]");
    }

    private static void refused(SplitTiers.Step... steps) {
        assertThatThrownBy(() -> new SplitTiers(List.of(steps))).isInstanceOf(SplitTiersBroken.class);
    }

    private static SplitTerms terms(SplitLine... lines) {
        return new SplitTerms(List.of(lines));
    }

    private static SplitLine portion(OrganisationId to, SplitBase base, SplitTiers tiers, SplitLimits limits) {
        return new SplitLine.Portion(to, base.key(), base, tiers, limits);
    }

    private static SplitLine rest() {
        return new SplitLine.Rest(PRIME, "rest");
    }

    private static SplitTiers.Step step(@Nullable String upTo, int rate) {
        return new SplitTiers.Step(upTo == null ? null : eur(upTo), bp(rate));
    }

    private static SplitTiers.Step last(int rate) {
        return step(null, rate);
    }

    private static List<Money> amounts(SplitTerms terms, String whole) {
        return terms.divide(eur(whole)).stream().map(SplitTerms.Part::amount).toList();
    }

    private static BasisPoints bp(int value) {
        return new BasisPoints(value);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
